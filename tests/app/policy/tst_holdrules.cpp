// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity danger = Severity::Danger;
constexpr Severity warning = Severity::Warning;

std::string conditioned(const std::string &condition)
{
    return policyWith("\"Condition\": " + condition);
}

std::string holding(const std::string &op, const std::string &value)
{
    return conditioned("{" + op + ": {\"glacier:ResourceTag/LegalHold\": " + value + "}}");
}

const std::string held = R"("StringEquals": {"glacier:ResourceTag/LegalHold": "1"})";
const std::string kept = R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "366"})";

std::string deletionWith(const std::string &condition)
{
    return statementOf({deny, everyone, deleting, ownVault, "\"Condition\": {" + condition + "}"});
}

/// A hold, and a statement that says who may change the vault's tags.
std::string holdAnd(const std::string &second, const std::string &key)
{
    return policyOf({deletionWith("\"StringEquals\": {" + key + ": \"1\"}"), second});
}

std::string taggingDenied(const std::string &actions, const std::string &principal,
                          const std::string &condition = {})
{
    std::vector<std::string> members{deny, principal, "\"Action\": " + actions, ownVault};
    if (!condition.empty())
        members.push_back("\"Condition\": " + condition);
    return statementOf(members);
}

const std::string tagKey = "\"glacier:ResourceTag/LegalHold\"";
const std::string markedKey = "«\"glacier:ResourceTag/LegalHold\"»";
const std::string tagging = R"(["glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])";
const std::string officer = R"("NotPrincipal": {"AWS": "arn:aws:iam::123456789012:role/Officer"})";
const std::string clerk = R"("Principal": {"AWS": "arn:aws:iam::123456789012:role/Clerk"})";

std::vector<RuleRow> joinedRows()
{
    const Rule rule = Rule::RetentionAndHoldJoined;
    return {
        {"in a list", rule, danger,
         policyOf({statementOf(
             {R"("Sid": "Keep")", deny, everyone, deleting, ownVault,
              "\"Condition\": {" + kept + R"(, "StringEquals": {«)" + tagKey + R"(»: "1"}})"})}),
         policyOf({deletionWith(kept), deletionWith(held)}),
         policyOf({statementOf({R"("Sid": "Keep")", deny, everyone, deleting, ownVault,
                                "\"Condition\": {" + kept + "}"}) +
                   "," + deletionWith(held)})},
        {"a bare statement, on lines", rule, danger,
         "{\"Version\": \"2012-10-17\",\n \"Statement\": {\n  " + everyone + ",\n  " + deny +
             ",\n  " + deleting + ",\n  " + ownVault + ",\n  \"Condition\": {\n    " + kept +
             ",\n    \"Null\": {«" + tagKey +
             "»: \"false\"},\n    \"Bool\": {\"aws:SecureTransport\": \"true\"}\n  }\n}}",
         conditioned("{" + kept + R"(, "StringEquals": {"aws:PrincipalTag/x": "1"}})"),
         "{\"Version\": \"2012-10-17\",\n \"Statement\": [{\n  " + everyone + ",\n  " + deny +
             ",\n  " + deleting + ",\n  " + ownVault + ",\n  \"Condition\": {\n    " + kept +
             ",\n    \"Bool\": {\"aws:SecureTransport\": \"true\"}\n  }\n}, {\n  " + everyone +
             ",\n  " + deny + ",\n  " + deleting + ",\n  " + ownVault +
             ",\n  \"Condition\": {\n    \"Null\": {" + tagKey +
             ": \"false\"},\n    \"Bool\": {\"aws:SecureTransport\": \"true\"}\n  }\n}]}"},
        {"with an age that is no retention", rule, danger,
         policyOf({deletionWith(kept + R"(, "StringEquals": {«)" + tagKey + R"(»: "1"})")}),
         policyOf({deletionWith(R"("NumericGreaterThan": {"glacier:ArchiveAgeInDays": "366"}, )" +
                                held)}),
         policyOf({deletionWith(kept) + "," + deletionWith(held)})},
    };
}

std::vector<RuleRow> removableRows()
{
    const Rule rule = Rule::HoldRemovable;
    const std::string marked = holdAnd(taggingDenied(tagging, clerk), markedKey);
    const auto raised = [&](const char *name, const std::string &second) {
        return RuleRow{name, rule, warning, holdAnd(second, markedKey),
                       holdAnd(taggingDenied(tagging, everyone), tagKey)};
    };
    const auto neighbour = [&](const char *name, const std::string &second) {
        return RuleRow{name, rule, warning, marked, holdAnd(second, tagKey)};
    };
    return {
        raised("denied to some", taggingDenied(tagging, clerk)),
        raised("half of it denied", taggingDenied(R"("glacier:AddTagsToVault")", everyone)),
        raised("denied never", taggingDenied(tagging, everyone, "{" + kept + "}")),
        neighbour("to all but one", taggingDenied(tagging, officer)),
        neighbour("by a wildcard", taggingDenied(R"("glacier:*Tags*Vault")", everyone)),
        neighbour("to all who are not", taggingDenied(tagging, everyone,
                                                      R"({"ArnNotLike": {"aws:PrincipalArn": )"
                                                      R"("arn:aws:iam::123456789012:role/x"}})")),
        {"the hold itself", rule, warning,
         holding("\"Null\"", "\"false\"")
             .replace(holding("\"Null\"", "\"false\"").find(tagKey), tagKey.size(), markedKey),
         policyOf({statementOf({deny, everyone,
                                R"("Action": ["glacier:DeleteArchive", )"
                                R"("glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])",
                                ownVault, "\"Condition\": {" + held + "}"})})},
    };
}

std::vector<RuleRow> fragileRows()
{
    const Rule rule = Rule::HoldValueFragile;
    const std::string firm = holding("\"StringEqualsIgnoreCase\"", "\"true\"");
    return {
        {"a word", rule, warning, holding("\"StringEquals\"", "«\"true\"»"), firm},
        {"as AWS writes it", rule, warning, holding("\"StringLike\"", "[«\"true\"», \"\"]"),
         holding("\"StringLike\"", "[\"true\", \"*\"]")},
        {"if there is a tag", rule, warning, holding("\"StringEqualsIfExists\"", "«\"on\"»"),
         holding("\"StringNotEquals\"", "\"off\"")},
        {"a number", rule, warning, holding("\"StringEquals\"", "[\"1\", «\"yes\"»]"),
         holding("\"StringEquals\"", "\"1\"")},
        {"in both cases", rule, warning, holding("\"StringEquals\"", "«\"true\"»"),
         holding("\"StringEquals\"", "[\"true\", \"True\"]")},
        {"as a truth value", rule, warning, holding("«\"Bool\"»", "\"true\""),
         holding("\"Null\"", "\"false\"")},
        {"on a principal's tag", rule, warning, holding("\"StringEquals\"", "«\"true\"»"),
         conditioned(R"({"StringEquals": {"aws:PrincipalTag/LegalHold": "true"}})")},
    };
}

} // namespace

class HoldRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data();
    void raisesAtJustThoseBytes();
    void offersNoSplitInABrokenText();
    void splitsIntoWhatHoldsByItself();
};

void HoldRulesTest::raisesAtJustThoseBytes_data()
{
    addRuleRows("rule", joined({joinedRows(), removableRows(), fragileRows()}));
}

void HoldRulesTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, rule);
    checkRaised(rule, examplevault());
    checkNeighbour(rule, examplevault());
    checkFixed(rule, examplevault());
}

void HoldRulesTest::offersNoSplitInABrokenText()
{
    const std::string text = policyOf({deletionWith(kept + ", " + held)});
    const auto whole = findingsOf(lint(text), Rule::RetentionAndHoldJoined);
    const auto broken = findingsOf(lint(text + "}"), Rule::RetentionAndHoldJoined);
    QCOMPARE(whole.size(), std::size_t(1));
    QCOMPARE(broken.size(), std::size_t(1));
    QVERIFY(!whole.front().fixes.empty());
    QVERIFY(broken.front().fixes.empty());
}

void HoldRulesTest::splitsIntoWhatHoldsByItself()
{
    // A Sid must not stand twice, whatever the statement is called.
    const std::string text =
        policyOf({statementOf({R"("Sid": "A")", deny, everyone, deleting, ownVault,
                               "\"Condition\": {" + held + ", " + kept + "}"}),
                  statementOf({R"("Sid": "B")", deny, everyone, deleting, ownVault,
                               "\"Condition\": {" + kept + ", " + held + "}"})});
    std::string mended = text;
    for (int i = 0; i < 2; ++i) {
        const auto found = findingsOf(lint(mended), Rule::RetentionAndHoldJoined);
        QCOMPARE(found.size(), std::size_t(2 - i));
        mended = applied(mended, found.front().fixes.front());
    }
    const auto left = lint(mended, examplevault());
    QVERIFY2(std::none_of(left.begin(), left.end(),
                          [](const Finding &f) { return f.severity >= Severity::Danger; }),
             listed(left).constData());
    QCOMPARE(findingsOf(left, Rule::BoundaryDay).size(), std::size_t(2));
    QCOMPARE(findingsOf(left, Rule::HoldRemovable).size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(HoldRulesTest)
#include "tst_holdrules.moc"
