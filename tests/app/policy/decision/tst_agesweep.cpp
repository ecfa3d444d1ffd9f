// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionbench.h"
#include "policy/decision/agesweep.h"

#include <QRandomGenerator>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class AgeSweepTest : public QObject
{
    Q_OBJECT

private slots:
    void findsTheDayOnWhichDeletionOpens();
    void isOneIntervalWithoutAThreshold();
    void copesWithNumbersThatNoDayHas();
    void equalsBruteForceOnGeneratedPolicies();
};

namespace {

std::string ageCondition(const char *op, const std::string &operands)
{
    return std::string("{\"") + op + R"(": {"glacier:ArchiveAgeInDays": )" + operands + "}}";
}

} // namespace

void AgeSweepTest::findsTheDayOnWhichDeletionOpens()
{
    const auto below = PreparedPolicy::fromText(
        policyWith(statement("Deny", ageCondition("NumericLessThan", "\"365\""))));
    const std::vector<AgeInterval> open{{0, 364, Decision::Denied, 0},
                                        {365, std::nullopt, Decision::NoDecision, std::nullopt}};
    QVERIFY(sweepArchiveAge(below, deletion()) == open);

    const auto upTo = PreparedPolicy::fromText(
        policyWith(statement("Deny", ageCondition("NumericLessThanEquals", "\"365\""))));
    QCOMPARE(sweepArchiveAge(upTo, deletion()).back().firstDay, 366);
}

void AgeSweepTest::isOneIntervalWithoutAThreshold()
{
    const auto always = PreparedPolicy::fromText(policyWith(statement("Deny")));
    const std::vector<AgeInterval> one{{0, std::nullopt, Decision::Denied, 0}};
    QVERIFY(sweepArchiveAge(always, deletion()) == one);
}

void AgeSweepTest::copesWithNumbersThatNoDayHas()
{
    const auto policy = PreparedPolicy::fromText(policyWith(
        statement("Deny", ageCondition("NumericLessThan", "[-5, 2.5, 1000000000000000000000]"))));
    const auto intervals = sweepArchiveAge(policy, deletion());
    QCOMPARE(intervals.front().firstDay, 0);
    QCOMPARE(nameOf(intervals.front().decision), "Denied");
    QCOMPARE(intervals.size(), std::size_t(1));
}

void AgeSweepTest::equalsBruteForceOnGeneratedPolicies()
{
    constexpr int lastDay = 4'000;
    const char *const operators[] = {
        "NumericLessThan",          "NumericLessThanEquals", "NumericGreaterThan",
        "NumericGreaterThanEquals", "NumericEquals",         "NumericNotEquals",
        "NumericLessThanIfExists",  "StringEquals",          "ForAnyValue:NumericEquals"};
    QRandomGenerator random(4000);
    for (int round = 0; round < 40; ++round) {
        std::string statements;
        for (int i = random.bounded(1, 5); i > 0; --i) {
            const std::string number =
                std::to_string(random.bounded(lastDay)) + (random.bounded(4) == 0 ? ".5" : "");
            const char *op = operators[random.bounded(static_cast<int>(std::size(operators)))];
            statements += (statements.empty() ? "" : ", ") +
                          statement(random.bounded(3) == 0 ? "Allow" : "Deny",
                                    ageCondition(op, "[" + number + ", \"3650\"]"));
        }
        const auto policy = PreparedPolicy::fromText(policyWith(statements));
        const auto intervals = sweepArchiveAge(policy, deletion());
        auto interval = intervals.begin();
        Request request = deletion();
        for (int day = 0; day <= lastDay; ++day) {
            if (interval->lastDay && day > *interval->lastDay)
                ++interval;
            request.setArchiveAge(day);
            const Answer answer = policy.decide(request);
            QVERIFY2(answer.decision == interval->decision &&
                         answer.statement == interval->statement,
                     (std::to_string(day) + " of " + policyWith(statements)).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(AgeSweepTest)
#include "tst_agesweep.moc"
