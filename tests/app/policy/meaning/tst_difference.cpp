// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy/guided/guidedcases.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/asker.h"
#include "policy/meaning/difference.h"
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
    const std::vector<VaultTag> &tags = one.tags;
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
    void findsWhatNeedsTwoTags();
    void triesTwoHundredStatements();
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
    QCOMPARE(difference.differences.size(),
             std::size_t{4}); // root, others of the account, another account, anonymous
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
        QVERIFY(one.tags == (std::vector<VaultTag>{{"LegalHold", "true"}}));
        QCOMPARE(one.firstDay, 366);
        QVERIFY(!one.lastDay);
    }
}

void TestDifference::tellsOfOtherAccountsAlone()
{
    const auto difference = between({Retention{366, Bound::OwnAccount}}, {Retention{366}});
    QVERIFY(!difference.differences.empty());
    for (const DecidedDifferently &one : difference.differences)
        QVERIFY(one.who.asker == Asker::OtherAccount || one.who.asker == Asker::Anonymous);
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
                                    return one.who.asker == asker && one.tags.empty() &&
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

void TestDifference::findsWhatNeedsTwoTags()
{
    const auto text = [](const std::string &more) {
        return R"({"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*",)"
               R"("Action":"glacier:UploadArchive","Resource":"*"})" +
               more + "]}";
    };
    const std::string both =
        R"(,{"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":"*",)"
        R"("Condition":{"StringEquals":{"glacier:ResourceTag/A":"x","glacier:ResourceTag/B":"y"}}})";
    const auto difference = differenceOf(text(both), text(""), arn);
    QVERIFY(!difference.differences.empty());
    QCOMPARE(difference.differences.front().tags.size(), std::size_t{2});
    const std::string not_ =
        R"(,{"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":"*",)"
        R"("Condition":{"StringNotEquals":{"glacier:ResourceTag/A":"x"},)"
        R"("Null":{"glacier:ResourceTag/A":"false"}}})";
    QVERIFY(!differenceOf(text(not_), text(""), arn).differences.empty());
}

void TestDifference::triesTwoHundredStatements()
{
    const auto text = [](int last) {
        std::string made = R"({"Statement":[)";
        for (int i = 0; i < 200; ++i) {
            const int days = i == 199 ? last : 100 + 10 * i;
            made += i == 0 ? "" : ",";
            made +=
                R"({"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":"*",)"
                R"("Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":)" +
                std::to_string(days) + "}}}";
        }
        return made + "]}";
    };
    const auto difference = differenceOf(text(2095), text(2100), arn);
    QVERIFY(!difference.isCutShort);
    QCOMPARE(difference.differences.size(), std::size_t{4});
    QCOMPARE(difference.differences.front().firstDay, 2095);
    QCOMPARE(difference.differences.front().lastDay, std::optional(2099));
}

void TestDifference::isBounded()
{
    std::string text = R"({"Statement":[)";
    for (int i = 0; i < 2'000; ++i) {
        text += i == 0 ? "" : ",";
        text +=
            R"({"Effect":"Deny","Principal":"*","Action":"glacier:DeleteArchive","Resource":")" +
            arn + R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":)" +
            std::to_string(100 + i) + "}}}";
    }
    text += "]}";
    const std::string other = policyOf({Retention{1}}, guidedVault());
    QVERIFY(differenceOf(text, other, arn, 10'000).isCutShort);
    QVERIFY(!differenceOf(text, other, arn, 10'000).isEquivalent);
}

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
