// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/service/policycheck.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::sandbox;

namespace {

const QByteArray validPolicy =
    R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
    R"("Action":"glacier:DeleteArchive",)"
    R"("Resource":"arn:aws:glacier:us-west-2:999999999999:vaults/examplevault",)"
    R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";

QByteArray changed(const char *before, const char *after)
{
    return QByteArray(validPolicy).replace(before, after);
}

VaultArn vaultNamed(const char *name)
{
    return *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") +
                                 QLatin1String(name));
}

} // namespace

class PolicyCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatTheServiceTakes_data();
    void takesWhatTheServiceTakes();
    void refusesWhatTheServiceRefuses_data();
    void refusesWhatTheServiceRefuses();
};

void PolicyCheckTest::takesWhatTheServiceTakes_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("vault");
    const QString example = QStringLiteral("examplevault");
    QTest::newRow("an example") << validPolicy << example;
    QTest::newRow("a Sid with hyphens, as in the service's examples")
        << changed("Keep", "Define-vault-lock") << example;
    QTest::newRow("the service's example: my-vault with the ARN of examplevault")
        << validPolicy << QStringLiteral("my-vault");
    QTest::newRow("no version") << changed(R"("Version":"2012-10-17",)", "") << example;
    QTest::newRow("one byte under the limit")
        << validPolicy + QByteArray(20'480 - validPolicy.size(), ' ') << example;
}

void PolicyCheckTest::takesWhatTheServiceTakes()
{
    QFETCH(QByteArray, policy);
    QFETCH(QString, vault);
    const auto result = checkPolicy(policy, vaultNamed(qPrintable(vault)), PolicyKind::Lock);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
}

void PolicyCheckTest::refusesWhatTheServiceRefuses_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("not JSON") << QByteArray("deny everything");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no statement") << QByteArray(R"({"Version":"2012-10-17"})");
    QTest::newRow("a comma too many") << changed("}}}", "}},}");
    QTest::newRow("no principal") << changed(R"("Principal":"*",)", "");
    QTest::newRow("an effect that is none") << changed("Deny", "deny");
    QTest::newRow("a key twice") << changed(R"("Sid":"Keep")", R"("Sid":"a","Sid":"b")");
    QTest::newRow("a resource that is no ARN") << changed("arn:aws:glacier", "glacier");
    QTest::newRow("a policy in its wrapping")
        << QByteArray(R"({"Policy":"{\"Version\":\"2012-10-17\"}"})");
    QTest::newRow("not UTF-8") << changed("Keep", "\xff");
    QTest::newRow("one byte over the limit")
        << validPolicy + QByteArray(20'481 - validPolicy.size(), ' ');
}

void PolicyCheckTest::refusesWhatTheServiceRefuses()
{
    QFETCH(QByteArray, policy);
    QVERIFY(policy != validPolicy);
    const auto result = checkPolicy(policy, vaultNamed("examplevault"), PolicyKind::Lock);
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("InvalidParameterValueException"));
    QCOMPARE(result.error().httpStatus, 400);
}

QTEST_GUILESS_MAIN(PolicyCheckTest)
#include "tst_policycheck.moc"
