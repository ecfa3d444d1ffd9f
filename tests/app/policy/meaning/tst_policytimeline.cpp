// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/policy/guided/guidedcases.h"
#include "policy/decision/preparedpolicy.h"
#include "policy/meaning/policytimeline.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;
using Verdict = ExplainedInterval::Verdict;

namespace {

const std::string arn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

ChosenVault vaultWith(std::vector<VaultTag> tags)
{
    ChosenVault vault{guidedVault()};
    vault.tags = std::move(tags);
    return vault;
}

std::string denying(const std::string &action, const std::string &condition = {})
{
    return R"({"Effect":"Deny","Principal":"*","Action":")" + action + R"(","Resource":")" + arn +
           "\"" + (condition.empty() ? "" : ",\"Condition\":" + condition) + "}";
}

std::string whole(const std::string &statements)
{
    return R"({"Version":"2012-10-17","Statement":[)" + statements + "]}";
}

const ExplainedInterval &at(const TimelineLane &lane, int day)
{
    for (const ExplainedInterval &stretch : lane.stretches) {
        if (stretch.firstDay <= day && (!stretch.lastDay || day <= *stretch.lastDay))
            return stretch;
    }
    qFatal("no such day");
}

} // namespace

class TestPolicyTimeline : public QObject
{
    Q_OBJECT

private slots:
    void hasTheExactDaysOfARetention();
    void putsActionsThatAreTreatedAlikeIntoOneLane();
    void leavesOutWhatThePolicyDoesNotTouch();
    void saysMayBeWhereTheTagsAreUnknown();
    void knowsWhoAsks();
    void asksForNoAgeWhereAnActionHasNone();
    void agreesWithEveryDecision();
    void isTheSameInSmallSteps();
    void cannotBeMadeOfWhatIsNoPolicy();
};

void TestPolicyTimeline::hasTheExactDaysOfARetention()
{
    const std::string text = policyOf({Retention{366}, Retention{100}}, guidedVault());
    const auto timeline = timelineOf(text, vaultWith({}));
    QVERIFY(timeline.has_value());
    QCOMPARE(timeline->lanes.size(), std::size_t{1});
    const TimelineLane &lane = timeline->lanes.front();
    QCOMPARE(lane.actions, std::vector<std::string>{"DeleteArchive"});
    const std::vector<ExplainedInterval> wanted{
        {0, 365, Verdict::Denied, 0}, {366, std::nullopt, Verdict::NotDecided, std::nullopt}};
    QVERIFY(lane.stretches == wanted);
    QCOMPARE(timeline->sids,
             (std::vector<std::string>{"DenyDeletionBeforeAge", "DenyDeletionBeforeAge2"}));
    const Span span = timeline->statementSpans.front();
    QVERIFY(text[span.begin] == '{' && text[span.end - 1] == '}');
}

void TestPolicyTimeline::putsActionsThatAreTreatedAlikeIntoOneLane()
{
    const auto timeline =
        timelineOf(policyOf({Retention{366}, SettingsKept{}}, guidedVault()), vaultWith({}));
    QCOMPARE(timeline->lanes.size(), std::size_t{2});
    QCOMPARE(timeline->lanes[1].actions.size(), std::size_t{5});
    QCOMPARE(timeline->lanes[1].stretches.size(), std::size_t{1});
    QCOMPARE(timeline->lanes[1].stretches.front().verdict, Verdict::Denied);
}

void TestPolicyTimeline::leavesOutWhatThePolicyDoesNotTouch()
{
    const std::string other =
        R"({"Effect":"Deny","Principal":"*","Action":"glacier:UploadArchive",)"
        R"("Resource":"arn:aws:glacier:us-west-2:123456789012:vaults/other"})";
    const auto timeline =
        timelineOf(whole(denying("glacier:DeleteArchive") + "," + other), vaultWith({}));
    QCOMPARE(timeline->lanes.size(), std::size_t{1});
    QCOMPARE(timeline->lanes.front().actions.front(), std::string("DeleteArchive"));
    QVERIFY(timelineOf(whole(""), vaultWith({}))->lanes.empty());
}

void TestPolicyTimeline::saysMayBeWhereTheTagsAreUnknown()
{
    const std::string text = policyOf({LegalHold{"LegalHold", "true"}}, guidedVault());
    const auto verdict = [&](const ChosenVault &vault) {
        const auto lanes = timelineOf(text, vault)->lanes;
        return lanes.empty() ? Verdict::NotDecided : lanes.front().stretches.front().verdict;
    };
    QCOMPARE(verdict({guidedVault()}), Verdict::MayBeDenied);
    QCOMPARE(verdict(vaultWith({{"LegalHold", "True"}})), Verdict::Denied);
    QCOMPARE(verdict(vaultWith({})), Verdict::NotDecided);
}

void TestPolicyTimeline::knowsWhoAsks()
{
    const std::string text = policyOf({OtherAccountsForbidden{}}, guidedVault());
    QVERIFY(timelineOf(text, vaultWith({}), Asker::Root)->lanes.empty());
    for (const Asker asker : {Asker::OtherAccount, Asker::Anonymous}) {
        const auto lanes = timelineOf(text, vaultWith({}), asker)->lanes;
        QVERIFY(!lanes.empty());
        QCOMPARE(lanes.front().stretches.front().verdict, Verdict::Denied);
    }
    const std::string own = policyOf({Retention{366, Bound::OwnAccount}}, guidedVault());
    QVERIFY(timelineOf(own, vaultWith({}), Asker::OtherAccount)->lanes.empty());
}

void TestPolicyTimeline::asksForNoAgeWhereAnActionHasNone()
{
    const std::string text = whole(denying(
        "glacier:UploadArchive", R"({"NumericLessThan":{"glacier:ArchiveAgeInDays":"9"}})"));
    QVERIFY(timelineOf(text, vaultWith({}))->lanes.empty());
}

void TestPolicyTimeline::agreesWithEveryDecision()
{
    GuidedCases cases(20261129);
    const std::vector<VaultTag> tags{{"LegalHold", "true"}};
    for (int i = 0; i < 150; ++i) {
        const std::string text = policyOf(cases.rules(), guidedVault());
        const auto prepared = PreparedPolicy::fromText(text);
        for (const Asker asker : {Asker::Root, Asker::OtherAccount, Asker::Anonymous}) {
            const auto timeline = timelineOf(text, vaultWith(tags), asker);
            for (const Action &action : glacierActions()) {
                if (action.scope != ActionScope::Vault)
                    continue;
                const std::string name(action.name);
                const auto lane = std::find_if(
                    timeline->lanes.begin(), timeline->lanes.end(), [&](const TimelineLane &l) {
                        return std::find(l.actions.begin(), l.actions.end(), name) !=
                               l.actions.end();
                    });
                Request request = requestOf(asker, "glacier:" + name, arn, &tags);
                const int step = action.carriesAge ? 97 : 1'000'000;
                for (int day = 0; day < 41'000; day += step) {
                    if (action.carriesAge)
                        request.setArchiveAge(day);
                    const bool isDenied = prepared.decision(request) == Decision::Denied;
                    const bool isShown =
                        lane != timeline->lanes.end() && at(*lane, day).verdict == Verdict::Denied;
                    QVERIFY2(isDenied == isShown, (name + "\n" + text).c_str());
                }
            }
        }
    }
}

void TestPolicyTimeline::isTheSameInSmallSteps()
{
    GuidedCases cases(20261130);
    int longest = 0;
    for (int i = 0; i < 50; ++i) {
        const std::string text = policyOf(cases.rules(), guidedVault());
        TimelineMaker maker(text, vaultWith({}), Asker::Anonymous);
        int steps = 1;
        while (!maker.proceed())
            ++steps;
        const bool isSame =
            std::move(maker).take() == *timelineOf(text, vaultWith({}), Asker::Anonymous);
        QVERIFY2(isSame, text.c_str());
        longest = std::max(longest, steps);
    }
    QVERIFY(longest > 2);
}

void TestPolicyTimeline::cannotBeMadeOfWhatIsNoPolicy()
{
    for (const char *text : {"", "{", "{}", "[1]", R"({"Statement":[{"Effect":]})"})
        QVERIFY(!timelineOf(text, vaultWith({})));
}

QTEST_GUILESS_MAIN(TestPolicyTimeline)
#include "tst_policytimeline.moc"
