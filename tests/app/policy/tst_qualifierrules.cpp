// SPDX-License-Identifier: GPL-3.0-or-later

// What stands before and behind an operator: ForAnyValue, ForAllValues, IfExists.
#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity danger = Severity::Danger;

/// A policy with this Condition: the JSON value as it stands.
std::string with(const std::string &condition)
{
    return policyWith("\"Condition\": " + condition);
}

const std::string hold = R"({"glacier:ResourceTag/LegalHold": "true"})";

std::string onHold(const std::string &name)
{
    return with("{\"" + name + "\": " + hold + "}");
}

std::string statement(const std::string &effect, const std::string &condition)
{
    return statementOf({effect, everyone, deleting, ownVault, "\"Condition\": " + condition});
}

std::string allowing(const std::string &condition)
{
    return policyOf({statement(R"("Effect": "Allow")", condition)});
}

std::string denyingBoth(const std::string &condition, const std::string &other)
{
    return policyOf({statement(deny, condition), statement(deny, other)});
}

std::vector<RuleRow> forAllValuesRows()
{
    return {
        {"of a tag", Rule::ForAllValuesSingle, Severity::Warning,
         onHold("«ForAllValues:»StringLike"), onHold("ForAnyValue:StringLike"),
         onHold("StringLike")},
        {"of a tag, if there is one", Rule::ForAllValuesSingle, Severity::Warning,
         onHold("«ForAllValues:»StringEqualsIfExists"),
         with(R"({"ForAllValues:StringEqualsIfExists": {"aws:TagKeys": "a"}})"),
         onHold("StringEqualsIfExists")},
        {"beside the same without it",
         Rule::ForAllValuesSingle,
         Severity::Warning,
         with(R"({"StringLike": {"aws:userid": "a"}, "«ForAllValues:»StringLike": )" + hold + "}"),
         with(R"({"StringLike": {"aws:userid": "a"}, "ForAllValues:StringLike":)"
              R"( {"aws:PrincipalOrgPaths": "o-x"}})"),
         {}},

        {"beside a key with several",
         Rule::ForAllValuesSingle,
         Severity::Warning,
         with(R"({"«ForAllValues:»StringLike": {"aws:TagKeys": "a", "aws:userid": "b"}})"),
         with(R"({"ForAllValues:StringLike": {"aws:TagKeys": "a"}, "StringLike":)"
              R"( {"aws:userid": "b"}})"),
         {}},
    };
}

std::vector<RuleRow> qualifierRows()
{
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour,
                        const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, Rule::MissingSetQualifier, danger, marked, neighbour, fixed};
    };
    const auto on = [](const std::string &op, const std::string &key) {
        return "{\"" + op + "\": {\"" + key + "\": \"x\"}}";
    };
    return {
        row("the keys of tags", with(on("«StringEquals»", "aws:TagKeys")),
            with(on("StringEquals", "aws:RequestTag/x")),
            with(on("ForAnyValue:StringEquals", "aws:TagKeys"))),
        row("paths of an organization", with(on("«StringLikeIfExists»", "aws:principalorgpaths")),
            with(on("ForAllValues:StringLike", "aws:principalorgpaths")),
            with(on("ForAnyValue:StringLikeIfExists", "aws:principalorgpaths"))),
        row("who called in between, negated", with(on("«StringNotEquals»", "aws:CalledVia")),
            with(on("StringNotEquals", "aws:CalledViaFirst")),
            with(on("ForAllValues:StringNotEquals", "aws:CalledVia"))),
        row("whether there are any", with(on("«StringEquals»", "aws:TagKeys")),
            with(R"({"Null": {"aws:TagKeys": "true"}})"),
            with(on("ForAnyValue:StringEquals", "aws:TagKeys"))),
        row("beside a key with one value",
            with(R"({"«StringEquals»": {"aws:userid": "x", "aws:TagKeys": "y"}})"),
            with(R"({"StringEquals": {"aws:userid": "x", "aws:username": "y"}})")),
        row("beside the same with it",
            with(R"({"«StringLike»": {"aws:TagKeys": "x"},)"
                 R"( "ForAnyValue:StringLike": {"aws:TagKeys": "y"}})"),
            with(R"({"ForAnyValue:StringLike": {"aws:TagKeys": ["x", "y"]}})")),
        row("in an Allow", allowing(on("«StringEquals»", "aws:TagKeys")),
            allowing(on("ForAllValues:StringEquals", "aws:TagKeys"))),
    };
}

std::vector<RuleRow> mfaRows()
{
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour,
                        const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, Rule::MfaLongTermKeys, danger, marked, neighbour, fixed};
    };
    const auto on = [](const std::string &op, const std::string &value) {
        return "{\"" + op + "\": {\"aws:MultiFactorAuthPresent\": " + value + "}}";
    };
    const std::string mended = with(on("BoolIfExists", R"("false")"));
    return {
        row("no MFA", with(on("«Bool»", R"("false")")), mended, mended),
        row("no MFA, in the other case", with(on("«Bool»", R"("False")")),
            with(on("Bool", R"("true")")), with(on("BoolIfExists", R"("False")"))),
        row("no MFA, without quotes", with(on("«Bool»", "[false]")), allowing(on("Bool", "false")),
            with(on("BoolIfExists", "[false]"))),
        row("any value of it", with(on("ForAnyValue:«Bool»", R"("false")")),
            with(on("ForAllValues:Bool", R"("false")"))),
        row("beside another flag",
            with(R"({"«Bool»": {"aws:MultiFactorAuthPresent": "false",)"
                 R"( "aws:ViaAWSService": "false"}})"),
            with(R"({"Bool": {"aws:SecureTransport": "false", "aws:ViaAWSService": "false"}})")),
        row("beside the same that is mended",
            with(R"({"«Bool»": {"aws:MultiFactorAuthPresent": "false"},)"
                 R"( "BoolIfExists": {"aws:SecureTransport": "false"}})"),
            with(R"({"Null": {"aws:MultiFactorAuthPresent": "true"}})")),
        row("beside a statement about others than those without the key",
            denyingBoth(on("«Bool»", R"("false")"), on("Bool", R"("true")")),
            denyingBoth(on("Bool", R"("false")"), on("Null", R"("true")")),
            denyingBoth(on("BoolIfExists", R"("false")"), on("Bool", R"("true")"))),
    };
}

std::vector<RuleRow> rows()
{
    return joined({forAllValuesRows(), qualifierRows(), mfaRows()});
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class QualifierRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheRuleAtJustThoseBytes_data() { addRows(); }
    void raiseTheRuleAtJustThoseBytes();
    void leaveTheNeighbourAlone_data() { addRows(); }
    void leaveTheNeighbourAlone();
    void mendByTheFix_data() { addRows(); }
    void mendByTheFix();
    void bringNoErrorByAFix_data() { addRows(); }
    void bringNoErrorByAFix();
    void haveARowForEveryRule();
    void bindADangerToItsWholeStatement();
};

void QualifierRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void QualifierRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void QualifierRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void QualifierRulesTest::bringNoErrorByAFix()
{
    QFETCH(RuleRow, row);
    checkBringsNoError(row, examplevault());
}

void QualifierRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(
        rows(), {Rule::ForAllValuesSingle, Rule::MissingSetQualifier, Rule::MfaLongTermKeys});
}

void QualifierRulesTest::bindADangerToItsWholeStatement()
{
    // Whatever changes in the statement, it has to be acknowledged anew.
    const std::string text = with(R"({"StringEquals": {"aws:TagKeys": "x"}})");
    std::string changed = text;
    changed.replace(changed.find("DeleteArchive"), 13, "UploadArchive");
    const auto before = findingsOf(lint(text), Rule::MissingSetQualifier);
    const auto after = findingsOf(lint(changed), Rule::MissingSetQualifier);
    QVERIFY(before.front().identity != after.front().identity);
}

QTEST_GUILESS_MAIN(QualifierRulesTest)
#include "tst_qualifierrules.moc"
