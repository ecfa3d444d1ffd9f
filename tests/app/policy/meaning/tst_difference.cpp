#include "app/policy/guided/guidedcases.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/difference.h"
#include "policy/meaning/openpolicy.h"
#include "policy/meaning/whatif.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using Verdict = ExplainedInterval::Verdict;

namespace {

const std::string arn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

MeaningDifference between(const std::vector<GuidedRule> &before,
                          const std::vector<GuidedRule> &after)
{
    return differenceOf(policyOf(before, guidedVault()), policyOf(after, guidedVault()), arn);
}

bool isDenied(const PreparedPolicy &policy, const DecidedDifferently &one,
              const std::string &action, int day)
{
    const std::vector<VaultTag> tags = one.tag ? std::vector{*one.tag} : std::vector<VaultTag>();
    Request request = one.who.asker
                          ? requestOf(*one.who.asker, "glacier:" + action, arn, &tags)
                          : requestFor({one.who.principal, "glacier:" + action, arn, {}, tags});
    if (action == "DeleteArchive")
        request.setArchiveAge(day);
    return policy.decision(request) == Decision::Denied;
}

} // namespace

class TestDifference : public QObject
{
    Q_OBJECT

private slots:
    void isEquivalenceWhereOnlyTheWritingDiffers();
    void isTheDaysOnWhichARetentionIsLonger();
    void namesTheTagThatAHoldNeeds();
    void tellsOfOtherAccountsAlone();
    void isTrueByDecisions();
    void missesNothingAboutDeletion();
    void isTheOtherWayRoundTheOtherWay();
    void saysWhichSideCannotBeRead();
    void isBounded();
};

void TestDifference::isEquivalenceWhereOnlyTheWritingDiffers()
{
    const std::string text = policyOf({Retention{366}, SettingsKept{}}, guidedVault());
    QCOMPARE(differenceOf(text, text, arn).sameness, Sameness::SameBytes);
    const auto turned = between({Retention{366}, SettingsKept{}}, {SettingsKept{}, Retention{366}});
    QCOMPARE(turned.sameness, Sameness::SameMeaning);
    QVERIFY(turned.differences.empty());
}

void TestDifference::isTheDaysOnWhichARetentionIsLonger()
{
    const auto difference = between({Retention{366}}, {Retention{2557}});
    QCOMPARE(difference.sameness, Sameness::Different);
    QCOMPARE(difference.differences.size(), std::size_t{3}); // root, another account, anonymous
    for (const DecidedDifferently &one : difference.differences) {
        QCOMPARE(one.actions, std::vector<std::string>{"DeleteArchive"});
        QCOMPARE(one.firstDay, 366);
        QCOMPARE(one.lastDay, std::optional(2556));
        QCOMPARE(one.before, Verdict::NotDecided);
        QCOMPARE(one.after, Verdict::Denied);
    }
}

void TestDifference::namesTheTagThatAHoldNeeds()
{
    const auto difference =
        between({Retention{366}}, {Retention{366}, LegalHold{"LegalHold", "true"}});
    QVERIFY(!difference.differences.empty());
    for (const DecidedDifferently &one : difference.differences) {
        QVERIFY(one.tag == std::optional(VaultTag{"LegalHold", "true"}));
        QCOMPARE(one.firstDay, 366);
        QVERIFY(!one.lastDay);
    }
}

void TestDifference::tellsOfOtherAccountsAlone()
{
    const auto difference = between({Retention{366, Bound::OwnAccount}}, {Retention{366}});
    QVERIFY(!difference.differences.empty());
    for (const DecidedDifferently &one : difference.differences)
        QVERIFY(one.who.asker && *one.who.asker != Asker::Root);
}

void TestDifference::isTrueByDecisions()
{
    GuidedCases cases(1129);
    for (int i = 0; i < 150; ++i) {
        const std::string before = policyOf(cases.rules(), guidedVault());
        const std::string after = policyOf(cases.rules(), guidedVault());
        const auto was = PreparedPolicy::fromText(before);
        const auto is = PreparedPolicy::fromText(after);
        for (const DecidedDifferently &one : differenceOf(before, after, arn).differences) {
            for (const std::string &action : one.actions) {
                for (const int day : {one.firstDay, one.lastDay.value_or(one.firstDay + 1000)}) {
                    QCOMPARE(isDenied(was, one, action, day), one.before == Verdict::Denied);
                    QCOMPARE(isDenied(is, one, action, day), one.after == Verdict::Denied);
                }
            }
        }
    }
}

void TestDifference::missesNothingAboutDeletion()
{
    GuidedCases cases(1130);
    for (int i = 0; i < 60; ++i) {
        const std::string before = policyOf({cases.rule(), cases.rule()}, guidedVault());
        const std::string after = policyOf({cases.rule(), cases.rule()}, guidedVault());
        const auto was = PreparedPolicy::fromText(before);
        const auto is = PreparedPolicy::fromText(after);
        const auto difference = differenceOf(before, after, arn);
        for (const Asker asker : {Asker::Root, Asker::OtherAccount, Asker::Anonymous}) {
            const std::vector<VaultTag> none;
            Request request = requestOf(asker, "glacier:DeleteArchive", arn, &none);
            for (int day = 0; day <= 4'000; day += 7) {
                request.setArchiveAge(day);
                const bool differs = (was.decision(request) == Decision::Denied) !=
                                     (is.decision(request) == Decision::Denied);
                const bool isTold =
                    std::any_of(difference.differences.begin(), difference.differences.end(),
                                [&](const DecidedDifferently &one) {
                                    return one.who.asker == asker && !one.tag &&
                                           one.actions.front() == "DeleteArchive" &&
                                           one.firstDay <= day &&
                                           (!one.lastDay || day <= *one.lastDay);
                                });
                QVERIFY2(differs == isTold, (before + after).c_str());
            }
        }
    }
}

void TestDifference::isTheOtherWayRoundTheOtherWay()
{
    GuidedCases cases(1131);
    for (int i = 0; i < 60; ++i) {
        const auto one = cases.rules();
        const auto other = cases.rules();
        auto there = between(one, other);
        const auto back = between(other, one);
        QCOMPARE(there.sameness, back.sameness);
        QCOMPARE(there.differences.size() + there.moreDifferences,
                 back.differences.size() + back.moreDifferences);
    }
}

void TestDifference::saysWhichSideCannotBeRead()
{
    const std::string text = policyOf({Retention{366}}, guidedVault());
    QVERIFY(!differenceOf("{", text, arn).isBeforeReadable);
    QVERIFY(!differenceOf(text, "{", arn).isAfterReadable);
    QVERIFY(differenceOf("{", text, arn).differences.empty());
}

void TestDifference::isBounded()
{
    std::string text = R"({"Statement":[)";
    for (int i = 0; i < 600; ++i) {
        text += i == 0 ? "" : ",";
        text +=
            R"({"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            arn + R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":)" +
            std::to_string(100 + i) + "}}}";
    }
    text += "]}";
    const auto difference = differenceOf(text, policyOf({Retention{1}}, guidedVault()), arn);
    QVERIFY(difference.isCutShort);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
