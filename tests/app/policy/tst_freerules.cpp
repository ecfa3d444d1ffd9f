// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

const std::string kept = R"("NumericLessThan": {"glacier:ArchiveAgeInDays": "366"})";
const std::string held = R"("StringEquals": {«"glacier:ResourceTag/Hold"»: "1"})";
const std::string heldPlainly = R"("StringEquals": {"glacier:ResourceTag/Hold": "1"})";

std::string denying(const std::string &actions, const std::string &condition)
{
    return statementOf(
        {deny, everyone, "\"Action\": " + actions, ownVault, "\"Condition\": {" + condition + "}"});
}

std::string deletionWith(const std::string &condition)
{
    return denying(R"("glacier:DeleteArchive")", condition);
}

/// Somebody whom the condition leaves out; nobody, where another statement keeps the archives.
RuleRow leavingFree(const char *name, const std::string &op, const std::string &key,
                    const std::string &value)
{
    const auto with = [&](const std::string &written) {
        return deletionWith(kept + ", \"" + op + "\": {" + written + ": \"" + value + "\"}");
    };
    const std::string quotedKey = "\"" + key + "\"";
    return {name, Rule::LeavesFree, Severity::Danger, policyOf({with("«" + quotedKey + "»")}),
            policyOf({with(quotedKey), deletionWith(kept)})};
}

std::vector<RuleRow> freeRows()
{
    return {
        leavingFree("a role", "ArnNotEquals", "aws:PrincipalArn",
                    "arn:aws:iam::123456789012:role/Admin"),
        leavingFree("roles of one kind", "ArnNotLike", "aws:PrincipalArn",
                    "arn:aws:iam::123456789012:role/keeper-*"),
        leavingFree("an endpoint", "StringNotEquals", "aws:SourceVpce", "vpce-0a1b2c3d"),
        leavingFree("whoever comes over TLS", "Bool", "aws:SecureTransport", "false"),
        leavingFree("whoever has no second factor's age", "NumericLessThan",
                    "aws:MultiFactorAuthAge", "3600"),
        leavingFree("whoever has a second factor", "Bool", "aws:MultiFactorAuthPresent", "true"),
        leavingFree("whoever has a second factor, by its absence", "ForAllValues:Bool",
                    "aws:MultiFactorAuthPresent", "false"),
        leavingFree("the organization", "StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"),
        leavingFree("the vault's account", "StringNotEquals", "aws:PrincipalAccount",
                    "123456789012"),
        leavingFree("whoever has no session", "DateLessThan", "aws:TokenIssueTime",
                    "2100-01-01T00:00:00Z"),
    };
}

std::vector<RuleRow> sealedRows()
{
    const std::string all =
        R"(["glacier:DeleteArchive", "glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])";
    const std::string tagging = R"(["glacier:AddTagsToVault", "glacier:RemoveTagsFromVault"])";
    const std::string officer =
        R"("ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/Officer"})";
    return {
        {"while it is set", Rule::HoldSealsItself, Severity::Danger, policyOf({denying(all, held)}),
         policyOf({deletionWith(heldPlainly)})},
        {"by two statements", Rule::HoldSealsItself, Severity::Danger,
         policyOf({deletionWith(held), denying(tagging, heldPlainly)}),
         policyOf({deletionWith(heldPlainly), denying(tagging, officer)})},
    };
}

} // namespace

class FreeRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raisesAtJustThoseBytes_data();
    void raisesAtJustThoseBytes();
    void namesWhoIsFree();
    void saysThatWhatAsksForTooMuchIsNotKnown();
    void saysThatItCannotTellWhatAStatementDenies_data();
    void saysThatItCannotTellWhatAStatementDenies();
    void namesNobodyByAVariable();
};

void FreeRulesTest::raisesAtJustThoseBytes_data()
{
    addRuleRows("rule", joined({freeRows(), sealedRows()}));
}

void FreeRulesTest::raisesAtJustThoseBytes()
{
    QFETCH(RuleRow, rule);
    checkRaised(rule, examplevault());
    checkNeighbour(rule, examplevault());
}

void FreeRulesTest::namesWhoIsFree()
{
    const std::string admin = "arn:aws:iam::123456789012:role/Admin";
    const auto found =
        findingsOf(lint(policyOf({deletionWith(
                            kept + R"(, "ArnNotEquals": {"aws:PrincipalArn": ")" + admin + "\"}")}),
                        examplevault()),
                   Rule::LeavesFree);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments.front(), admin);
}

void FreeRulesTest::saysThatWhatAsksForTooMuchIsNotKnown()
{
    std::string names;
    for (int i = 0; i < 1'000; ++i)
        names += (i == 0 ? "\"" : ", \"") + std::string("arn:aws:iam::123456789012:role/r") +
                 std::to_string(i) + "\"";
    const std::string text =
        policyOf({deletionWith(R"("ArnNotEquals": {"aws:PrincipalArn": [)" + names + "]}")});
    QCOMPARE(findingsOf(lint(text, examplevault()), Rule::NotWorkedOut).size(), std::size_t(1));
}

void FreeRulesTest::saysThatItCannotTellWhatAStatementDenies_data()
{
    QTest::addColumn<std::string>("condition");
    QTest::newRow("a pattern that is no ARN")
        << std::string(R"("ArnNotLike": {"aws:PrincipalArn": "*"})");
    QTest::newRow("a tag that is anybody's")
        << std::string(R"("StringEquals": {"aws:username": "${aws:PrincipalTag/name, 'bob'}"})");
}

void FreeRulesTest::saysThatItCannotTellWhatAStatementDenies()
{
    QFETCH(std::string, condition);
    const auto found = lint(policyOf({deletionWith(kept + ", " + condition)}), examplevault());
    const auto untold = findingsOf(found, Rule::NotWorkedOut);
    QCOMPARE(untold.size(), std::size_t(1));
    QCOMPARE(untold.front().arguments, std::vector<std::string>{"statement"});
    // Nor is it claimed that it denies nothing.
    QVERIFY(findingsOf(found, Rule::DeniesNothing).empty());
    QVERIFY(findingsOf(found, Rule::ConditionNeverMatches).empty());
    QVERIFY(findingsOf(lint(policyOf({deletionWith(kept)}), examplevault()), Rule::NotWorkedOut)
                .empty());
}

void FreeRulesTest::namesNobodyByAVariable()
{
    const auto found = findingsOf(
        lint(
            policyOf({deletionWith(kept + R"(, "ArnNotEquals": {"aws:PrincipalArn": )"
                                          R"("arn:aws:iam::123456789012:user/${aws:username}"})")}),
            examplevault()),
        Rule::LeavesFree);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().arguments.front(),
             std::string("arn:aws:iam::123456789012:user/any-other"));
}

QTEST_GUILESS_MAIN(FreeRulesTest)
#include "tst_freerules.moc"
