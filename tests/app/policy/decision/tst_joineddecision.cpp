// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionbench.h"
#include "policy/decision/joineddecision.h"

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class JoinedDecisionTest : public QObject
{
    Q_OBJECT

private slots:
    void joinsTheTwo_data();
    void joinsTheTwo();
    void isTheLocksAloneWithoutAnAccessPolicy();
    void namesTheLockWhenBothSayTheSame();
    void refusesWhoNoOtherPolicyCanAllow_data();
    void refusesWhoNoOtherPolicyCanAllow();
    void doubtsWhatIsNotDenied_data();
    void doubtsWhatIsNotDenied();
};

namespace {

/// A policy that decides so about a deletion.
std::string policyThatSays(Decision decision)
{
    switch (decision) {
    case Decision::Denied:
        return policyWith(statement("Deny"));
    case Decision::Indeterminate:
        return policyWith(statement("Deny", R"({"StringEquals": {"aws:nobody": "x"}})"));
    case Decision::Allowed:
        return policyWith(statement("Allow"));
    case Decision::NoDecision:
        break;
    }
    return policyWith(statement("Deny", {}, R"({"AWS": "210987654321"})"));
}

} // namespace

void JoinedDecisionTest::joinsTheTwo_data()
{
    QTest::addColumn<Decision>("lock");
    QTest::addColumn<Decision>("access");
    QTest::addColumn<Decision>("expected");
    const std::vector<Decision> strongestFirst{Decision::Denied, Decision::Indeterminate,
                                               Decision::Allowed, Decision::NoDecision};
    for (std::size_t i = 0; i < strongestFirst.size(); ++i) {
        for (std::size_t j = 0; j < strongestFirst.size(); ++j) {
            QTest::addRow("%s and %s", nameOf(strongestFirst[i]), nameOf(strongestFirst[j]))
                << strongestFirst[i] << strongestFirst[j] << strongestFirst[std::min(i, j)];
        }
    }
}

void JoinedDecisionTest::joinsTheTwo()
{
    QFETCH(Decision, lock);
    QFETCH(Decision, access);
    QFETCH(Decision, expected);
    const auto lockPolicy = PreparedPolicy::fromText(policyThatSays(lock));
    const auto accessPolicy = PreparedPolicy::fromText(policyThatSays(access));
    QCOMPARE(nameOf(lockPolicy.decision(deletion())), nameOf(lock));
    const JoinedAnswer answer = decideJoined(lockPolicy, &accessPolicy, deletion());
    QCOMPARE(nameOf(answer.decision), nameOf(expected));
    QCOMPARE(answer.statement.has_value(), expected != Decision::NoDecision);
    QCOMPARE(answer.policy.has_value(), expected != Decision::NoDecision);
    if (answer.policy)
        QCOMPARE(*answer.policy == VaultPolicy::Lock, lock == expected);
}

void JoinedDecisionTest::isTheLocksAloneWithoutAnAccessPolicy()
{
    const auto lock = PreparedPolicy::fromText(policyThatSays(Decision::Denied));
    const JoinedAnswer answer = decideJoined(lock, nullptr, deletion());
    QCOMPARE(nameOf(answer.decision), "Denied");
    QVERIFY(!answer.access);
}

void JoinedDecisionTest::namesTheLockWhenBothSayTheSame()
{
    const auto both = PreparedPolicy::fromText(policyThatSays(Decision::Denied));
    QVERIFY(decideJoined(both, &both, deletion()).policy == VaultPolicy::Lock);
}

void JoinedDecisionTest::refusesWhoNoOtherPolicyCanAllow_data()
{
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<QByteArray>("access");
    QTest::addColumn<bool>("isRefused");
    const auto row = [](const char *name, const std::string &requester, const std::string &access,
                        bool isRefused) {
        QTest::newRow(name) << QByteArray::fromStdString(requester)
                            << QByteArray::fromStdString(access) << isRefused;
    };
    const std::string stranger = "arn:aws:iam::210987654321:user/eve";
    const std::string own = policyWith(statement("Allow", {}, R"({"AWS": "123456789012"})"));
    const std::string delegated = policyWith(statement("Allow", {}, R"({"AWS": "210987654321"})"));
    row("anonymous", "anonymous", own, true);
    row("a stranger", stranger, own, true);
    row("a user of the account", userArn, own, false);
    row("root of the account", rootArn, delegated, false);
    row("a service", "backup.amazonaws.com", own, false);
    row("a stranger whose account is allowed it", stranger, delegated, false);
    row("anonymous beside that account", "anonymous", delegated, true);
    row("anonymous, allowed", "anonymous", policyWith(statement("Allow")), false);
    row("anonymous, denied", "anonymous", policyWith(statement("Deny")), false);
}

void JoinedDecisionTest::refusesWhoNoOtherPolicyCanAllow()
{
    QFETCH(QByteArray, requester);
    QFETCH(QByteArray, access);
    QFETCH(bool, isRefused);
    const auto lock = PreparedPolicy::fromText(policyWith({}));
    const auto accessPolicy = PreparedPolicy::fromText(access.toStdString());
    const Request request = deletion(requester.toStdString());
    const JoinedAnswer answer = decideJoined(lock, &accessPolicy, request);
    QCOMPARE(answer.isRefused, isRefused);
    QVERIFY(!decideJoined(lock, nullptr, request).isRefused);
    QVERIFY(!doubted(answer, PolicyDoubt::Contents).isRefused);
    QCOMPARE(doubted(answer, PolicyDoubt::None).isRefused, isRefused);
}

void JoinedDecisionTest::doubtsWhatIsNotDenied_data()
{
    QTest::addColumn<int>("doubt");
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<Decision>("expected");
    const auto row = [](const char *name, PolicyDoubt doubt, Decision decision, Decision expected) {
        QTest::newRow(name) << static_cast<int>(doubt) << decision << expected;
    };
    using enum Decision;
    row("no doubt, allowed", PolicyDoubt::None, Allowed, Allowed);
    row("no doubt, nothing", PolicyDoubt::None, NoDecision, NoDecision);
    row("contents, allowed", PolicyDoubt::Contents, Allowed, Indeterminate);
    row("contents, nothing", PolicyDoubt::Contents, NoDecision, NoDecision);
    row("contents, denied", PolicyDoubt::Contents, Denied, Denied);
    row("grammar, allowed", PolicyDoubt::Grammar, Allowed, Indeterminate);
    row("grammar, nothing", PolicyDoubt::Grammar, NoDecision, Indeterminate);
    row("grammar, denied", PolicyDoubt::Grammar, Denied, Denied);
}

void JoinedDecisionTest::doubtsWhatIsNotDenied()
{
    QFETCH(int, doubt);
    QFETCH(Decision, decision);
    QFETCH(Decision, expected);
    const auto policy = PreparedPolicy::fromText(policyThatSays(decision));
    const JoinedAnswer answer =
        doubted(decideJoined(policy, nullptr, deletion()), static_cast<PolicyDoubt>(doubt));
    QCOMPARE(nameOf(answer.decision), nameOf(expected));
    const bool isTouched = decision != expected;
    QCOMPARE(answer.statement.has_value(), !isTouched && expected != Decision::NoDecision);
}

QTEST_GUILESS_MAIN(JoinedDecisionTest)
#include "tst_joineddecision.moc"
