// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessbench.h"
#include "aws/reply/deniedrequest.h"
#include "sandbox/service/refusal.h"

using namespace vaultlock;
using namespace vaultlock::sandbox;
using namespace vaultlock::tests;

using Outcome = AccessDecision::Outcome;
using By = AccessDecision::By;

class AccessDecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void countsALockInProgressLikeOneThatIsLocked_data();
    void countsALockInProgressLikeOneThatIsLocked();
    void decidesByTheAgeOfTheArchiveAndTheTagsOfTheVault();
    void leavesTheOwnAccountToItsIdentityPolicies_data();
    void leavesTheOwnAccountToItsIdentityPolicies();
    void letsAnAllowOfTheVaultDoForTheOwnAccount();
    void needsBothSidesForAnotherAccount_data();
    void needsBothSidesForAnotherAccount();
    void decidesAccountOperationsByIdentityAlone();
    void refusesWhatAwsDoesNotDocumentAndSaysSo();
    void refusesByAPolicyThatTheServiceWouldRefuse();
    void locksOutCompleteAndAbortToo();
    void knowsARoleByItsPath();
    void wordsRefusalsAsTheServiceDoes_data();
    void wordsRefusalsAsTheServiceDoes();
};

void AccessDecisionTest::countsALockInProgressLikeOneThatIsLocked_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("in progress") << false;
    QTest::newRow("locked") << true;
}

void AccessDecisionTest::countsALockInProgressLikeOneThatIsLocked()
{
    QFETCH(bool, isLocked);
    AccessBench bench;
    QVERIFY(bench.decide(Operation::DeleteArchive, "a").isAllowed());
    bench.setLock(policyText(statementText("Deny", "glacier:DeleteArchive")), isLocked);
    const AccessDecision decision = bench.decide(Operation::DeleteArchive, "a");
    QVERIFY(decision.outcome == Outcome::Denied && decision.by == By::Lock);
    QCOMPARE(decision.statement, std::optional<std::size_t>(0));
    QCOMPARE(decision.sid, std::string("Here"));
    QVERIFY(bench.decide(Operation::DescribeVault).isAllowed());
}

void AccessDecisionTest::decidesByTheAgeOfTheArchiveAndTheTagsOfTheVault()
{
    AccessBench bench;
    bench.addArchive("young", accessNow().addDays(-365).addSecs(1));
    bench.addArchive("old", accessNow().addDays(-365));
    bench.setLock(policyText(
        statementText("Deny", "glacier:DeleteArchive", "\"*\"",
                      R"(,"Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}})")));
    QVERIFY(!bench.decide(Operation::DeleteArchive, "young").isAllowed());
    QVERIFY(bench.decide(Operation::DeleteArchive, "old").isAllowed());
    bench.setLock(policyText(statementText(
        "Deny", "glacier:DeleteArchive", "\"*\"",
        R"(,"Condition":{"StringLike":{"glacier:ResourceTag/LegalHold":["","true"]}})")));
    QVERIFY(!bench.decide(Operation::DeleteArchive, "old").isAllowed());
    Vault released = bench.vault();
    released.tags.insert(QStringLiteral("LegalHold"), QStringLiteral("false"));
    bench.put(released);
    QVERIFY(bench.decide(Operation::DeleteArchive, "old").isAllowed());
}

void AccessDecisionTest::leavesTheOwnAccountToItsIdentityPolicies_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("all") << QStringList{QStringLiteral("*")} << true;
    QTest::newRow("all of Glacier") << QStringList{QStringLiteral("glacier:*")} << true;
    QTest::newRow("a pattern") << QStringList{QStringLiteral("glacier:Desc*Vault")} << true;
    QTest::newRow("in another case")
        << QStringList{QStringLiteral("glacier:describevault")} << true;
    QTest::newRow("others") << QStringList{QStringLiteral("glacier:List*")} << false;
    QTest::newRow("none") << QStringList() << false;
}

void AccessDecisionTest::leavesTheOwnAccountToItsIdentityPolicies()
{
    QFETCH(QStringList, allowed);
    QFETCH(bool, isAllowed);
    AccessBench bench;
    bench.callAs(ownRole, allowed);
    for (const bool hasPolicy : {false, true}) {
        if (hasPolicy)
            bench.setLock(policyText(statementText("Deny", "glacier:DeleteArchive")));
        const AccessDecision decision = bench.decide(Operation::DescribeVault);
        QCOMPARE(decision.isAllowed(), isAllowed);
        QVERIFY(decision.by == By::Identity && !decision.statement);
    }
}

void AccessDecisionTest::letsAnAllowOfTheVaultDoForTheOwnAccount()
{
    AccessBench bench;
    bench.callAs(ownRole, {});
    bench.setAccessPolicy(policyText(
        statementText("Allow", "glacier:DescribeVault", "{\"AWS\":\"" + ownRole.toUtf8() + "\"}")));
    const AccessDecision decision = bench.decide(Operation::DescribeVault);
    QVERIFY(decision.isAllowed() && decision.by == By::Access);
    QCOMPARE(decision.sid, std::string("Here"));
    QVERIFY(!bench.decide(Operation::ListJobs).isAllowed());
}

void AccessDecisionTest::needsBothSidesForAnotherAccount_data()
{
    QTest::addColumn<QByteArray>("principal");
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<bool>("isAllowed");
    const QStringList all{QStringLiteral("glacier:*")};
    QTest::newRow("the vault's alone") << QByteArray("\"*\"") << QStringList() << false;
    QTest::newRow("its own alone") << QByteArray() << all << false;
    QTest::newRow("both") << QByteArray("\"*\"") << all << true;
    QTest::newRow("both, to its account")
        << QByteArray(R"({"AWS":"arn:aws:iam::111122223333:root"})") << all << true;
    QTest::newRow("to its account, and nothing of its own")
        << QByteArray(R"({"AWS":"arn:aws:iam::111122223333:root"})") << QStringList() << false;
    QTest::newRow("to another") << QByteArray(R"({"AWS":"arn:aws:iam::444455556666:root"})") << all
                                << false;
}

void AccessDecisionTest::needsBothSidesForAnotherAccount()
{
    QFETCH(QByteArray, principal);
    QFETCH(QStringList, allowed);
    QFETCH(bool, isAllowed);
    AccessBench bench;
    if (!principal.isEmpty())
        bench.setAccessPolicy(
            policyText(statementText("Allow", "glacier:DescribeVault", principal)));
    for (const QString &arn : {otherUser, otherRole}) {
        bench.callAs(arn, allowed);
        QCOMPARE(bench.decide(Operation::DescribeVault).isAllowed(), isAllowed);
    }
}

void AccessDecisionTest::decidesAccountOperationsByIdentityAlone()
{
    AccessBench bench;
    bench.setLock(policyText(statementText("Deny", "glacier:*")));
    QVERIFY(bench.decide(Operation::ListVaults).isAllowed());
    QVERIFY(bench.decide(Operation::CreateVault).isAllowed());
    bench.callAs(ownRole, {QStringLiteral("glacier:Describe*")});
    QVERIFY(!bench.decide(Operation::ListVaults).isAllowed());
    bench.callAs(otherRole, {QStringLiteral("glacier:*")});
    QVERIFY(!bench.decide(Operation::ListVaults).isAllowed());
    QVERIFY(!bench.decide(Operation::CreateVault).isAllowed());
}

void AccessDecisionTest::refusesWhatAwsDoesNotDocumentAndSaysSo()
{
    AccessBench bench;
    // Whether a text that is no number is less than one is not documented.
    bench.setAccessPolicy(
        policyText(statementText("Deny", "glacier:DescribeVault", "\"*\"",
                                 R"(,"Condition":{"NumericLessThan":{"aws:UserAgent":"5"}})")));
    const AccessDecision decision = bench.decide(Operation::DescribeVault);
    QVERIFY(decision.outcome == Outcome::Undecided);
    QVERIFY(!decision.isAllowed());
    QVERIFY(denialSentence(bench.asked(Operation::DescribeVault), decision)
                .contains(QStringLiteral("AWS does not document")));
}

void AccessDecisionTest::refusesByAPolicyThatTheServiceWouldRefuse()
{
    AccessBench bench;
    bench.setLock(R"({"Version":"2012-10-17","Statemen":[]})");
    const AccessDecision decision = bench.decide(Operation::DescribeVault);
    QVERIFY(decision.outcome == Outcome::Undecided && decision.by == By::Lock);
}

void AccessDecisionTest::locksOutCompleteAndAbortToo()
{
    AccessBench bench;
    bench.setLock(policyText(statementText("Deny", "glacier:*")));
    for (const Operation operation : {Operation::CompleteVaultLock, Operation::AbortVaultLock,
                                      Operation::GetVaultLock, Operation::InitiateVaultLock})
        QVERIFY(bench.decide(operation).by == By::Lock);
}

void AccessDecisionTest::knowsARoleByItsPath()
{
    AccessBench bench;
    bench.callAs(ownRole, {QStringLiteral("glacier:*")});
    bench.setLock(policyText(statementText(
        "Deny", "glacier:DescribeVault", "\"*\"",
        R"(,"Condition":{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/ops/*"}})")));
    QVERIFY(bench.decide(Operation::DescribeVault).outcome == Outcome::Denied);
    bench.callAs(QStringLiteral("arn:aws:iam::999999999999:role/Keeper"),
                 {QStringLiteral("glacier:*")});
    QVERIFY(bench.decide(Operation::DescribeVault).isAllowed());
}

void AccessDecisionTest::wordsRefusalsAsTheServiceDoes_data()
{
    QTest::addColumn<QString>("arn");
    QTest::addColumn<bool>("isDenied");
    QTest::addColumn<QString>("end");
    QTest::newRow("an explicit deny")
        << ownRole << true << QStringLiteral(" with an explicit deny in a resource-based policy");
    QTest::newRow("nothing allows it")
        << ownRole << false
        << QStringLiteral(
               " because no identity-based policy allows the glacier:DeleteVault action");
    QTest::newRow("no policy of the vault's")
        << otherRole << false
        << QStringLiteral(
               " because no resource-based policy allows the glacier:DeleteVault action");
}

void AccessDecisionTest::wordsRefusalsAsTheServiceDoes()
{
    QFETCH(QString, arn);
    QFETCH(bool, isDenied);
    QFETCH(QString, end);
    AccessBench bench;
    bench.callAs(arn, {});
    if (isDenied)
        bench.setLock(policyText(statementText("Deny", "glacier:DeleteVault")));
    const auto refused = accessDenied(
        denialSentence(bench.asked(Operation::DeleteVault), bench.decide(Operation::DeleteVault)));
    QVERIFY2(refused.value().detail.endsWith(end), qPrintable(refused.value().detail));
    const aws::DeniedRequest read = aws::deniedRequest(refused.value());
    QCOMPARE(read.identity, QString::fromStdString(bench.caller.arn));
    QCOMPARE(read.action, QStringLiteral("glacier:DeleteVault"));
    QCOMPARE(read.resource, vaultText);
}

QTEST_GUILESS_MAIN(AccessDecisionTest)
#include "tst_accessdecision.moc"
