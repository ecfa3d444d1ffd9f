// SPDX-License-Identifier: GPL-3.0-or-later

// The service's own command line client against the sandbox: nobody who wrote one wrote the other.
#include "awscli.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace vaultlock::tests;

namespace {

const QString accessDenied = QStringLiteral("AccessDeniedException");
const QString invalidParameter = QStringLiteral("InvalidParameterValueException");
const QString invalidSignature = QStringLiteral("InvalidSignatureException");
const QString notFound = QStringLiteral("ResourceNotFoundException");

// The policy of the service's own example of this call.
const QByteArray policy =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Define-vault-lock","Effect":"Deny",)"
    R"("Principal":{"AWS":"arn:aws:iam::999999999999:root"},"Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",)"
    R"("Condition":{"NumericLessThanEquals":{"glacier:ArchiveAgeinDays":"365"}}}]})";

/// The path of the file, now with these bytes in it.
QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

class AwsCliTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryVaultOverItsPages();
    void describesAVault();
    void readsTheLocksThatAreThere();
    void readsTagsAndAccessPolicy();
    void locksAVault();
    void abortsALock();
    void isRefusedWithAMalformedPolicy();
    void isRefusedWithAWrongSecret();
    void seesALockExpire();
    void storesAndDeletesArchives();
    void uploadsAnArchiveInParts();
    void setsAHoldByATag();

private:
    SandboxProcess m_sandbox;
    AwsCli m_aws{m_sandbox};
};

void AwsCliTest::listsEveryVaultOverItsPages()
{
    QVERIFY(m_sandbox.isServing());
    const AwsOutcome outcome = m_aws.run(
        {QStringLiteral("list-vaults"), QStringLiteral("--page-size"), QStringLiteral("5")});
    QCOMPARE(outcome.error, QString());
    QSet<QString> names;
    const QJsonArray vaults = outcome.json[QLatin1String("VaultList")].toArray();
    for (const QJsonValue &vault : vaults)
        names.insert(vault[QLatin1String("VaultName")].toString());
    QCOMPARE(vaults.size(), 12);
    QCOMPARE(names.size(), 12);
    QVERIFY(names.contains(QStringLiteral("examplevault")));
    QVERIFY(names.contains(QStringLiteral("my-vault")));
}

void AwsCliTest::describesAVault()
{
    const AwsOutcome outcome = m_aws.onVault("describe-vault", "examplevault");
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.json[QLatin1String("VaultARN")].toString(),
             QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"));
    QCOMPARE(outcome.json[QLatin1String("NumberOfArchives")].toInt(), 192);
    QCOMPARE(m_aws.onVault("describe-vault", "no-such-vault").code(), notFound);
}

void AwsCliTest::readsTheLocksThatAreThere()
{
    QCOMPARE(m_aws.stateOf("broker-dealer-records-2025"), QStringLiteral("InProgress"));
    QCOMPARE(m_aws.stateOf("broker-dealer-records-2018"), QStringLiteral("Locked"));
    QCOMPARE(m_aws.stateOf("examplevault"), notFound);
}

void AwsCliTest::readsTagsAndAccessPolicy()
{
    const AwsOutcome tags = m_aws.onVault("list-tags-for-vault", "board-minutes");
    QCOMPARE(tags.json[QLatin1String("Tags")][QLatin1String("LegalHold")].toString(),
             QStringLiteral("true"));
    const AwsOutcome access = m_aws.onVault("get-vault-access-policy", "trade-confirmations");
    QVERIFY(access.json[QLatin1String("policy")][QLatin1String("Policy")].toString().contains(
        u"AuditorsMayRead"));
}

void AwsCliTest::locksAVault()
{
    const AwsOutcome initiated = m_aws.initiate("my-vault", policy);
    QCOMPARE(initiated.error, QString());
    const QString lockId = initiated.json[QLatin1String("lockId")].toString();
    QVERIFY(!lockId.isEmpty());

    QCOMPARE(m_aws.initiate("my-vault", policy).code(), accessDenied);
    const AwsOutcome inProgress = m_aws.onVault("get-vault-lock", "my-vault");
    QCOMPARE(inProgress.json[QLatin1String("State")].toString(), QStringLiteral("InProgress"));
    QCOMPARE(inProgress.json[QLatin1String("Policy")].toString().toUtf8(), policy);

    // Had the characters arrived changed, or signed otherwise, it would be another refusal.
    for (const QString &wrong :
         {QStringLiteral("AE863rKkWZU53SLW5be4DUcW"), QStringLiteral("a/b+c=ü%"), lockId + u'/'})
        QCOMPARE(m_aws.complete("my-vault", wrong).code(), invalidParameter);
    QCOMPARE(m_aws.stateOf("my-vault"), QStringLiteral("InProgress"));

    QCOMPARE(m_aws.complete("my-vault", lockId).exitCode, 0);
    QCOMPARE(m_aws.stateOf("my-vault"), QStringLiteral("Locked"));
    QCOMPARE(m_aws.complete("my-vault", lockId).exitCode, 0);
    QCOMPARE(m_aws.onVault("abort-vault-lock", "my-vault").code(), accessDenied);
    QCOMPARE(m_aws.stateOf("my-vault"), QStringLiteral("Locked"));
}

void AwsCliTest::abortsALock()
{
    QCOMPARE(m_aws.initiate("examplevault", policy).exitCode, 0);
    QCOMPARE(m_aws.onVault("abort-vault-lock", "examplevault").exitCode, 0);
    QCOMPARE(m_aws.stateOf("examplevault"), notFound);
}

void AwsCliTest::isRefusedWithAMalformedPolicy()
{
    QCOMPARE(m_aws.initiate("examplevault", policy.chopped(1)).code(), invalidParameter);
    QCOMPARE(m_aws.stateOf("examplevault"), notFound);
}

void AwsCliTest::isRefusedWithAWrongSecret()
{
    AwsCli stranger(m_sandbox);
    stranger.useSecret(QStringLiteral("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));
    QCOMPARE(stranger.onVault("describe-vault", "examplevault").code(), invalidSignature);
    QCOMPARE(stranger.initiate("examplevault", policy).code(), invalidSignature);
    QCOMPARE(m_aws.stateOf("examplevault"), notFound);
}

void AwsCliTest::seesALockExpire()
{
    const SandboxProcess sandbox({QStringLiteral("--window"), QStringLiteral("2")});
    const AwsCli aws(sandbox);
    const AwsOutcome initiated = aws.initiate("examplevault", policy);
    QCOMPARE(initiated.error, QString());
    const QString lockId = initiated.json[QLatin1String("lockId")].toString();

    QTRY_COMPARE_WITH_TIMEOUT(aws.stateOf("examplevault"), notFound, 60'000);

    QCOMPARE(aws.complete("examplevault", lockId).code(), notFound);
    QCOMPARE(aws.initiate("examplevault", policy).exitCode, 0);
}

void AwsCliTest::storesAndDeletesArchives()
{
    const QTemporaryDir folder;
    const QString body = written(folder.filePath(QStringLiteral("body")), QByteArray(300'000, 'x'));
    const AwsOutcome stored =
        m_aws.onVault("upload-archive", "mail-archive-2014-2019",
                      {QStringLiteral("--archive-description"), QStringLiteral("Ledger (2025) ~"),
                       QStringLiteral("--body"), body});
    QCOMPARE(stored.error, QString());
    const QString id = stored.json[QLatin1String("archiveId")].toString();
    QCOMPARE(id.size(), 138);
    const QStringList named{QStringLiteral("--archive-id=") + id};
    QCOMPARE(m_aws.onVault("delete-archive", "examplevault", named).code(), notFound);
    QCOMPARE(m_aws.onVault("delete-archive", "mail-archive-2014-2019", named).exitCode, 0);
    QCOMPARE(m_aws.onVault("delete-vault", "mail-archive-2014-2019").code(), invalidParameter);
}

void AwsCliTest::uploadsAnArchiveInParts()
{
    const QTemporaryDir folder;
    const QString body = written(folder.filePath(QStringLiteral("part")), "hello");
    const AwsOutcome begun =
        m_aws.onVault("initiate-multipart-upload", "examplevault",
                      {QStringLiteral("--part-size"), QStringLiteral("1048576")});
    QCOMPARE(begun.error, QString());
    const QString upload =
        QStringLiteral("--upload-id=") + begun.json[QLatin1String("uploadId")].toString();
    const AwsOutcome part =
        m_aws.onVault("upload-multipart-part", "examplevault",
                      {upload, QStringLiteral("--body"), body, QStringLiteral("--range"),
                       QStringLiteral("bytes 0-4/*")});
    QCOMPARE(part.error, QString());
    const AwsOutcome completed = m_aws.onVault("complete-multipart-upload", "examplevault",
                                               {upload, QStringLiteral("--archive-size"),
                                                QStringLiteral("5"), QStringLiteral("--checksum"),
                                                part.json[QLatin1String("checksum")].toString()});
    QCOMPARE(completed.error, QString());
    QCOMPARE(completed.json[QLatin1String("archiveId")].toString().size(), 138);
}

void AwsCliTest::setsAHoldByATag()
{
    QCOMPARE(m_aws
                 .onVault("add-tags-to-vault", "my-vault",
                          {QStringLiteral("--tags"), QStringLiteral("LegalHold=true")})
                 .error,
             QString());
    const auto held = [this] {
        return m_aws.onVault("list-tags-for-vault", "my-vault")
            .json[QLatin1String("Tags")][QLatin1String("LegalHold")]
            .toString();
    };
    QCOMPARE(held(), QStringLiteral("true"));
    QCOMPARE(m_aws
                 .onVault("remove-tags-from-vault", "my-vault",
                          {QStringLiteral("--tag-keys"), QStringLiteral("LegalHold")})
                 .error,
             QString());
    QCOMPARE(held(), QString());
}

QTEST_GUILESS_MAIN(AwsCliTest)
#include "tst_awscli.moc"
