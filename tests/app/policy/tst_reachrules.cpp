// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity danger = Severity::Danger;
constexpr Severity warning = Severity::Warning;

std::string with(const std::string &action, const std::string &condition)
{
    return policyOf({statementOf({deny, everyone, "\"Action\": " + action, ownVault,
                                  "\"Condition\": {" + condition + "}"})});
}

std::string deletingWith(const std::string &condition)
{
    return with("\"glacier:DeleteArchive\"", condition);
}

std::string on(const char *op, const std::string &key, const std::string &value)
{
    return "\"" + std::string(op) + "\": {" + key + ": " + value + "}";
}

const std::string age = R"("glacier:ArchiveAgeInDays")";
const std::string markedAge = R"(«"glacier:ArchiveAgeInDays"»)";
const std::string hold = R"("glacier:ResourceTag/Hold")";
const std::string markedHold = R"(«"glacier:ResourceTag/Hold"»)";
const std::string upload = R"("glacier:UploadArchive")";
const std::string both = R"(["glacier:DeleteArchive", "glacier:UploadArchive"])";

std::vector<RuleRow> neverRows()
{
    const Rule rule = Rule::ConditionNeverMatches;
    const std::string young = on("NumericLessThan", age, "\"366\"");
    const std::string otherTag = on("StringEquals", "«\"aws:ResourceTag/Hold\"»", "\"1\"");
    return {
        {"an age of uploads", rule, danger,
         with(upload, on("NumericLessThan", markedAge, "\"366\"")), deletingWith(young)},
        {"an age of uploads among deletions", rule, danger,
         with(R"(["glacier:DeleteArchive", «"glacier:UploadArchive"»])", young),
         with(R"(["glacier:DeleteArchive", "glacier:InitiateJob"])", young)},
        {"an age of uploads, by a wildcard", rule, danger,
         with(R"(["glacier:DeleteArchive", «"glacier:Upload*"»])", young),
         with(R"(["glacier:DeleteArchive", "glacier:*Archive"])", young)},
        {"an age of lists", rule, danger,
         with(R"("glacier:List*")", on("NumericLessThan", markedAge, "\"366\"")),
         policyOf({statementOf({deny, everyone, R"("NotAction": "glacier:List*")", ownVault,
                                "\"Condition\": {" + young + "}"})})},
        {"a tag where requests have none", rule, danger,
         with(R"("glacier:AbortVaultLock")", on("StringEquals", markedHold, "\"1\"")),
         with(R"("glacier:DeleteVault")", on("StringEquals", hold, "\"1\""))},
        {"aws:ResourceTag", rule, danger, deletingWith(otherTag),
         deletingWith(on("StringEquals", hold, "\"1\"")),
         deletingWith(on("StringEquals", hold, "\"1\""))},
        {"bounds that exclude each other", rule, danger,
         deletingWith(on("NumericLessThan", age, "\"100\"") + ", " +
                      on("NumericGreaterThan", markedAge, "\"200\"")),
         deletingWith(on("NumericLessThan", age, "\"200\"") + ", " +
                      on("NumericGreaterThan", age, "\"100\""))},
        {"bounds without a whole day between", rule, danger,
         deletingWith(on("NumericGreaterThan", age, "\"100\"") + ", " +
                      on("NumericLessThan", markedAge, "\"101\"")),
         deletingWith(on("NumericGreaterThan", age, "\"100\"") + ", " +
                      on("NumericLessThanEquals", age, "\"101\""))},
        {"half a day", rule, danger, deletingWith(on("NumericEquals", markedAge, "\"1.5\"")),
         deletingWith(on("NumericEquals", age, "\"1\""))},
        {"no age", rule, danger, deletingWith(on("Null", markedAge, "\"true\"")),
         deletingWith(on("Null", age, "\"false\""))},
        {"an unknown operand", rule, danger,
         with(upload, on("NumericLessThan", markedAge, "\"366\"")),
         deletingWith(on("NumericLessThan", age, "\"x\"") + ", " +
                      on("NumericGreaterThan", age, "\"y\""))},
    };
}

std::vector<RuleRow> alwaysRows()
{
    const Rule rule = Rule::ConditionAlwaysMatches;
    return {
        {"if there is an age", rule, danger,
         with(both, on("NumericLessThanIfExists", markedAge, "\"366\"")),
         deletingWith(on("NumericLessThanIfExists", age, "\"366\""))},
        {"a negated operator", rule, danger,
         with(upload, on("NumericNotEquals", markedAge, "\"366\"")),
         deletingWith(on("NumericNotEquals", age, "\"366\""))},
        {"all of no values", rule, danger,
         with(upload, on("ForAllValues:NumericLessThan", markedAge, "\"366\"")),
         with(upload, on("ForAnyValue:NumericLessThan", age, "\"366\""))},
        {"the absence of an age", rule, danger, with(upload, on("Null", markedAge, "true")),
         with(upload, on("Null", age, "false"))},
        {"an age that there always is", rule, danger,
         deletingWith(on("Null", markedAge, "\"false\"")),
         deletingWith(on("Null", hold, "\"false\""))},
        {"an age of nothing or more", rule, danger,
         deletingWith(on("NumericGreaterThanEquals", markedAge, "\"0\"")),
         deletingWith(on("NumericGreaterThanEquals", age, "\"1\""))},
        {"a tag there or not", rule, danger,
         deletingWith(on("Null", markedHold, "[\"true\", \"false\"]")),
         deletingWith(on("Null", hold, "\"true\""))},
        {"a tag of any value if there is one", rule, danger,
         deletingWith(on("StringLikeIfExists", markedHold, "[\"1\", \"*\"]")),
         deletingWith(on("StringLikeIfExists", hold, "\"1*\""))},
        {"not aws:ResourceTag", rule, danger,
         deletingWith(on("StringNotEquals", "«\"aws:ResourceTag/Hold\"»", "\"1\"")),
         deletingWith(on("StringNotEquals", hold, "\"1\""))},
        {"with another condition", rule, danger, with(upload, on("Null", markedAge, "true")),
         with(upload, on("Null", age, "true") + ", " +
                          on("Bool", "\"aws:MultiFactorAuthPresent\"", "\"false\""))},
    };
}

std::vector<RuleRow> dateRows()
{
    const Rule rule = Rule::DateInLock;
    return {
        {"a date", rule, warning,
         deletingWith(on("DateLessThan", "«\"aws:CurrentTime\"»", "\"2030-01-01T00:00:00Z\"")),
         deletingWith(on("NumericLessThan", age, "\"366\""))},
        {"seconds", rule, warning,
         deletingWith(on("NumericLessThan", "«\"aws:EpochTime\"»", "\"1900000000\"")),
         deletingWith(on("NumericLessThan", "\"aws:MultiFactorAuthAge\"", "\"3600\""))},
        {"when credentials were issued", rule, warning,
         deletingWith(
             on("DateLessThanIfExists", "«\"aws:TokenIssueTime\"»", "\"2030-01-01T00:00:00Z\"")),
         deletingWith(on("Null", "\"aws:TokenIssueTime\"", "\"true\""))},
    };
}

} // namespace

class ReachRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data();
    void raisesAtJustThoseBytes();
    void tellsWhichWayItIsAlwaysMet();
    void saysDeletionForEverOnce();
    void saysNothingOfAnAllow();
    void copesWithVeryManyActions();
};

void ReachRulesTest::raisesAtJustThoseBytes_data()
{
    addRuleRows("rule", joined({neverRows(), alwaysRows(), dateRows()}));
}

void ReachRulesTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, rule);
    checkRaised(rule, examplevault());
    checkNeighbour(rule, examplevault());
    checkFixed(rule, examplevault());
}

void ReachRulesTest::tellsWhichWayItIsAlwaysMet()
{
    const auto argumentsOf = [](const std::string &text) {
        return findingsOf(lint(text), Rule::ConditionAlwaysMatches).front().arguments;
    };
    QCOMPARE(argumentsOf(deletingWith(on("Null", age, "false"))),
             (std::vector<std::string>{"glacier:ArchiveAgeInDays", "DeleteArchive", "forever"}));
    QCOMPARE(argumentsOf(with(both, on("NumericLessThanIfExists", age, "366"))),
             (std::vector<std::string>{"glacier:ArchiveAgeInDays", "UploadArchive", "action"}));
}

/// One cause, one finding.
void ReachRulesTest::saysDeletionForEverOnce()
{
    const auto byAccident = lint(deletingWith(on("Null", age, "false")));
    QCOMPARE(findingsOf(byAccident, Rule::ConditionAlwaysMatches).size(), std::size_t(1));
    QVERIFY(findingsOf(byAccident, Rule::Forever).empty());
    QVERIFY(findingsOf(byAccident, Rule::InvertedAge).empty());
}

void ReachRulesTest::saysNothingOfAnAllow()
{
    for (const char *op : {"NumericLessThan", "NumericLessThanIfExists"}) {
        std::string text = with(upload, on(op, age, "366"));
        text.replace(text.find("Deny"), 4, "Allow");
        QVERIFY(findingsOf(lint(text), Rule::ConditionNeverMatches).empty());
        QVERIFY(findingsOf(lint(text), Rule::ConditionAlwaysMatches).empty());
    }
}

void ReachRulesTest::copesWithVeryManyActions()
{
    std::string values = R"("glacier:DeleteArchive")";
    while (values.size() < 200'000)
        values += R"(, "glacier:UploadArchive")";
    const auto all = lint(with("[" + values + "]", on("NumericLessThan", age, "366")));
    QVERIFY(all.size() <= 1'001);
    QVERIFY(findingsOf(all, Rule::ConditionNeverMatches).size() > 900);
}

QTEST_GUILESS_MAIN(ReachRulesTest)
#include "tst_reachrules.moc"
