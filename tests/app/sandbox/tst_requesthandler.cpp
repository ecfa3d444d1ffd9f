// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "sandbox/state/statecodec.h"
#include "sandboxbench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

const QByteArray vaultPath("/999999999999/vaults/examplevault");
const QByteArray everythingDenied =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Nothing","Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:*",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"}]})";
const QByteArray sharedWithAuditor =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Shared","Effect":"Allow",)"
    R"("Principal":{"AWS":"arn:aws:iam::111122223333:role/ops/Auditor"},)"
    R"("Action":["glacier:DescribeVault","glacier:ListJobs"],)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault"}]})";

/// A sandbox whose state file was there before, with a clerk and an auditor of another account.
class AccessRig
{
public:
    explicit AccessRig(const QByteArray &accessPolicy = {})
    {
        State state{QStringLiteral("id"),
                    0s,
                    VaultStore(*AccountId::fromString(QStringLiteral("999999999999")),
                               *Region::fromString(QStringLiteral("us-west-2"))),
                    {{QStringLiteral("clerk"),
                      QStringLiteral("arn:aws:iam::999999999999:user/clerk"),
                      {QStringLiteral("glacier:Describe*")}},
                     {QStringLiteral("auditor"),
                      QStringLiteral("arn:aws:iam::111122223333:role/ops/Auditor"),
                      {QStringLiteral("glacier:D*")}}}};
        Vault vault{*VaultName::fromString(QStringLiteral("examplevault")),
                    utcTime({2026, 1, 1}, {0, 0, 0}),
                    {},
                    0,
                    0,
                    {},
                    accessPolicy,
                    {},
                    {}};
        state.store.put(vault);
        QFile file(path());
        if (file.open(QIODevice::WriteOnly))
            file.write(encoded(state));
        file.close();
        Options options;
        options.stateFile = path();
        bench.emplace(options);
    }

    QString path() const { return m_folder.filePath(QStringLiteral("state.json")); }
    const IdentityAccess &identity(int index) const
    {
        return bench->started->identities[static_cast<std::size_t>(index)];
    }
    RawReply sendAs(const IdentityAccess &who, const QByteArray &method, const QByteArray &path)
    {
        HttpRequest request{method, path, {}, {}, {}};
        if (who.sessionToken)
            request.headers.emplaceBack("x-amz-security-token", bytesOf(*who.sessionToken));
        const Signature by = signatureOf(*bench->started, who, bench->clock.utcNow());
        return bench->sendText(wireText(signedRequest(request, by)));
    }
    static QByteArray bytesOf(const Secret &secret)
    {
        return {secret.view().data(), static_cast<qsizetype>(secret.view().size())};
    }

    std::optional<Bench> bench;

private:
    QTemporaryDir m_folder;
};

QString messageOf(const RawReply &reply)
{
    return reply.json()[QLatin1String("message")].toString();
}

} // namespace

class RequestHandlerTest : public QObject
{
    Q_OBJECT

private slots:
    void saysAsWhomOneCalls();
    void writesNoKeyToItsFile();
    void letsEachCallerDoWhatItMay();
    void takesTheAccountInThePathFromAStranger();
    void enforcesALockFromInitiateOn();
    void endsALockThatDeniesEverythingWithItsWindow();
    void callsAWrongPathNoWrongSecret_data();
    void callsAWrongPathNoWrongSecret();
};

void RequestHandlerTest::saysAsWhomOneCalls()
{
    const AccessRig rig;
    const Access &access = *rig.bench->started;
    QCOMPARE(access.callerArn, QStringLiteral("arn:aws:iam::999999999999:user/sandbox"));
    QCOMPARE(access.identities.size(), std::size_t{2});
    QCOMPARE(rig.identity(0).callerArn, QStringLiteral("arn:aws:iam::999999999999:user/clerk"));
    QVERIFY(!rig.identity(0).sessionToken);
    QCOMPARE(rig.identity(1).callerArn,
             QStringLiteral("arn:aws:sts::111122223333:assumed-role/Auditor/sandbox"));
    QVERIFY(rig.identity(1).accessKeyId.startsWith(QStringLiteral("ASIA")));
    QVERIFY(rig.identity(1).sessionToken);
}

void RequestHandlerTest::writesNoKeyToItsFile()
{
    AccessRig rig;
    QCOMPARE(rig.bench->send("POST", lockPath, {}, policyBody).status, 201);
    QFile file(rig.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("arn:aws:iam::111122223333:role/ops/Auditor"));
    for (const IdentityAccess &one : rig.bench->started->identities) {
        QVERIFY(!text.contains(one.accessKeyId.toLatin1()));
        QVERIFY(!text.contains(AccessRig::bytesOf(*one.secretAccessKey)));
    }
    QVERIFY(!text.contains(AccessRig::bytesOf(*rig.identity(1).sessionToken)));
}

void RequestHandlerTest::letsEachCallerDoWhatItMay()
{
    AccessRig rig(sharedWithAuditor);
    const IdentityAccess &clerk = rig.identity(0);
    QCOMPARE(rig.sendAs(clerk, "GET", "/-/vaults/examplevault").status, 200);
    const RawReply listing = rig.sendAs(clerk, "GET", "/-/vaults");
    QCOMPARE(listing.status, 403);
    QCOMPARE(listing.code(), QStringLiteral("AccessDeniedException"));
    QCOMPARE(messageOf(listing),
             QStringLiteral(
                 "User: arn:aws:iam::999999999999:user/clerk is not authorized to perform: "
                 "glacier:ListVaults on resource: arn:aws:glacier:us-west-2:999999999999:vaults/ "
                 "because no identity-based policy allows the glacier:ListVaults action"));
    const IdentityAccess &auditor = rig.identity(1);
    QCOMPARE(rig.sendAs(auditor, "GET", vaultPath).status, 200);
    QCOMPARE(rig.sendAs(auditor, "GET", vaultPath + "/jobs").status, 403);          // not its own
    QCOMPARE(rig.sendAs(auditor, "DELETE", vaultPath + "/archives/a").status, 403); // not shared
    QCOMPARE(rig.sendAs(auditor, "GET", "/999999999999/vaults").status, 403);
}

void RequestHandlerTest::takesTheAccountInThePathFromAStranger()
{
    AccessRig rig(sharedWithAuditor);
    const RawReply reply = rig.sendAs(rig.identity(1), "GET", "/-/vaults/examplevault");
    QCOMPARE(reply.status, 403);
    QVERIFY(messageOf(reply).contains(QStringLiteral("name 999999999999 in the path")));
}

void RequestHandlerTest::enforcesALockFromInitiateOn()
{
    Bench bench;
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
    const RawReply refused = bench.send("DELETE", "/-/vaults/examplevault/archives/any");
    QCOMPARE(refused.status, 403);
    QCOMPARE(messageOf(refused),
             QStringLiteral("User: arn:aws:iam::999999999999:user/sandbox is not authorized to "
                            "perform: glacier:DeleteArchive on resource: "
                            "arn:aws:glacier:us-west-2:999999999999:vaults/examplevault with an "
                            "explicit deny in a resource-based policy"));
    QCOMPARE(bench.send("DELETE", lockPath).status, 204);
    QVERIFY(bench.send("DELETE", "/-/vaults/examplevault/archives/any").status != 403);
}

void RequestHandlerTest::endsALockThatDeniesEverythingWithItsWindow()
{
    Bench bench;
    const QByteArray body =
        QJsonDocument(QJsonObject{{QStringLiteral("Policy"), QString::fromUtf8(everythingDenied)}})
            .toJson();
    const RawReply begun = bench.send("POST", lockPath, {}, body);
    QCOMPARE(begun.status, 201);
    const QByteArray completion = lockPath + '/' + begun.header("x-amz-lock-id");
    QCOMPARE(bench.send("POST", completion).status, 403);
    QCOMPARE(bench.send("DELETE", lockPath).status, 403);
    QCOMPARE(bench.send("GET", lockPath).status, 403);
    QVERIFY(bench.server.advanceClock(24h));
    QCOMPARE(bench.send("GET", lockPath).status, 404);
    QCOMPARE(bench.send("POST", lockPath, {}, policyBody).status, 201);
}

void RequestHandlerTest::callsAWrongPathNoWrongSecret_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("signedPath");
    QTest::addColumn<QString>("code");
    QTest::newRow("two slashes") << QByteArray("/-//vaults") << QByteArray("/-/vaults")
                                 << QStringLiteral("UnknownOperationException");
    QTest::newRow("a vault that is a dot")
        << QByteArray("/-/vaults/./lock-policy") << QByteArray("/-/vaults/lock-policy")
        << QStringLiteral("InvalidParameterValueException");
    QTest::newRow("no name of a vault") << QByteArray("/-/vaults//") << QByteArray("/-/vaults/")
                                        << QStringLiteral("UnknownOperationException");
}

void RequestHandlerTest::callsAWrongPathNoWrongSecret()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, signedPath);
    QFETCH(QString, code);
    Bench bench;
    HttpRequest request = signedRequest({"DELETE", signedPath, {}, {}, {}}, bench.signature());
    request.path = sent;
    QCOMPARE(bench.sendText(wireText(request)).code(), code);
}

QTEST_GUILESS_MAIN(RequestHandlerTest)
#include "tst_requesthandler.moc"
