// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/catalogue/catalogue.h"
#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;
constexpr Severity danger = Severity::Danger;

/// A policy with this Condition: the JSON value as it stands.
std::string with(const std::string &condition)
{
    return policyWith("\"Condition\": " + condition);
}

const std::string age = R"({"glacier:ArchiveAgeInDays": "365"})";
const std::string hold = R"({"glacier:ResourceTag/LegalHold": "true"})";

/// One operator over the age.
std::string onAge(const std::string &name)
{
    return with("{\"" + name + "\": " + age + "}");
}

std::string onHold(const std::string &name)
{
    return with("{\"" + name + "\": " + hold + "}");
}

std::vector<RuleRow> operatorRows()
{
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour,
                        const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, Rule::UnknownOperator, error, marked, neighbour, fixed};
    };
    return {
        row("a slip", onAge("«NumericLessThen»"), onAge("NumericLessThan"),
            onAge("NumericLessThan")),
        row("the end missing", onAge("«NumericLessThanEqual»"), onAge("NumericLessThanEquals"),
            onAge("NumericLessThanEquals")),
        row("in small letters", onHold("«stringEquals»"), onHold("StringEquals"),
            onHold("StringEquals")),
        row("between prefix and suffix", onHold("ForAnyValue:«StringLikes»IfExists"),
            onHold("ForAnyValue:StringLikeIfExists"), onHold("ForAnyValue:StringLikeIfExists")),
        row("the suffix alone", onHold("«StringLikeIfExist»"), onHold("StringLikeIfExists"),
            onHold("StringLikeIfExists")),
        row("the prefix alone", onHold("«forAnyValues»:StringLike"),
            onHold("ForAnyValue:StringLike"), onHold("ForAnyValue:StringLike")),
        row("another prefix", onHold("«ForEachValue»:StringLike"),
            onHold("ForAnyValue:StringLike")),
        row("another word", onAge("«LessThan»"), onAge("NumericLessThan")),
        row("nothing", with("{«\"\"»: " + age + "}"), with("{}")),
        row("no operator but the key itself", with(R"({"«glacier:ArchiveAgeInDays»": "365"})"),
            onAge("NumericLessThan")),
        row("a slip of one that is there",
            with("{\"StringLike\": " + hold + ", \"«stringLike»\": " + hold + "}"),
            with("{\"StringLike\": " + hold + ", \"StringEquals\": " + hold + "}")),
        row("in letters that are escaped", with("{«\"\\u0053tringLikes\"»: " + hold + "}"),
            with("{\"\\u0053tringLike\": " + hold + "}")),

        {"if it exists", Rule::NullWithIfExists, error,
         with(R"({"Null«IfExists»": {"aws:SourceIp": "true"}})"),
         with(R"({"Null": {"aws:SourceIp": "true"}})"),
         with(R"({"Null": {"aws:SourceIp": "true"}})")},
        {"if it exists, beside the other",
         Rule::NullWithIfExists,
         error,
         with(R"({"Null": {"aws:userid": "true"}, "Null«IfExists»": {"aws:SourceIp": "true"}})"),
         with(R"({"Null": {"aws:userid": "true"}, "BoolIfExists": {"aws:ViaAWSService": "true"}})"),
         {}},
    };
}

std::vector<RuleRow> keyRows()
{
    const auto unknown = [](const char *name, Severity severity, const std::string &key,
                            const std::string &neighbour, const char *fixed = nullptr) {
        const auto on = [](const std::string &text) {
            return with("{\"StringEquals\": {\"" + text + "\": \"x\"}}");
        };
        return RuleRow{name,          Rule::UnknownConditionKey,
                       severity,      on(key),
                       on(neighbour), fixed ? std::optional(on(fixed)) : std::nullopt};
    };
    const Severity warning = Severity::Warning;
    return {
        {"of the age, as a slip", Rule::UnknownConditionKey, error,
         with(R"({"NumericLessThan": {"«glacier:ArchiveAgeDays»": "365"}})"),
         with(R"({"NumericLessThan": {"glacier:ArchiveAgeinDays": "365"}})"),
         with(R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})")},
        unknown("of a tag", error, "«glacier:ResourceTags»/LegalHold",
                "glacier:resourcetag/LegalHold", "glacier:ResourceTag/LegalHold"),
        unknown("with the service's slip", error, "«glacer:ArchiveAgeInDays»",
                "GLACIER:ArchiveAgeInDays", "glacier:ArchiveAgeInDays"),
        unknown("without its service", error, "«ArchiveAgeInDays»", "glacier:ArchiveAgeInDays",
                "glacier:ArchiveAgeInDays"),
        unknown("without aws", error, "«SourceVpc»", "aws:SourceVpc", "aws:SourceVpc"),
        unknown("a tag without its service", error, "«ResourceTag»/LegalHold",
                "aws:ResourceTag/LegalHold", "glacier:ResourceTag/LegalHold"),
        unknown("a tag where none belongs", error, "«glacier:ArchiveAgeInDays»/x",
                "glacier:ArchiveAgeInDays", "glacier:ArchiveAgeInDays"),
        unknown("of another service", error, "«s3:prefix»", "aws:username"),
        unknown("Glacier has none such", error, "«glacier:VaultName»", "aws:PrincipalArn"),
        unknown("nothing behind aws", error, "«aws:»", "aws:userid"),
        unknown("one that the catalogue may lack", warning, "«aws:ShoeSize»", "aws:UserAgent"),
        unknown("one with a tag that the catalogue may lack", warning, "«aws:ShoeTag»/x",
                "aws:RequestTag/x"),
        unknown("a slip that AWS might have meant", warning, "«aws:SourceVpcs»", "AWS:sourcevpc",
                "aws:SourceVpc"),
        {"none",
         Rule::UnknownConditionKey,
         error,
         with(R"({"StringEquals": {«""»: "x"}})"),
         with("{\"StringLike\": " + hold + "}"),
         {}},
        {"a slip of one that is there",
         Rule::UnknownConditionKey,
         Severity::Warning,
         with(R"({"StringEquals": {"aws:userid": "x", "«aws:userids»": "y"}})"),
         with(R"({"StringEquals": {"aws:userid": "x", "aws:username": "y"}})"),
         {}},

        {"the age twice",
         Rule::DuplicateKeyByCase,
         error,
         with(R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "1",)"
              R"( "«glacier:ArchiveAgeinDays»": "2"}})"),
         with(R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "1"},)"
              R"( "NumericGreaterThan": {"glacier:ArchiveAgeinDays": "2"}})"),
         {}},
        {"a tag twice, others between",
         Rule::DuplicateKeyByCase,
         error,
         with(R"({"StringLike": {"glacier:ResourceTag/Hold": "a", "aws:userid": "b",)"
              R"( "«glacier:resourcetag/hold»": "c", "glacier:ResourceTag/Holder": "d"}})"),
         with(R"({"StringLike": {"glacier:ResourceTag/Hold": "a", "aws:ResourceTag/Hold": "b"}})"),
         {}},
        {"not what is quite the same",
         Rule::DuplicateKeyByCase,
         error,
         with(R"({"StringLike": {"aws:userid": "a", "aws:userid": "b", "«aws:UserId»": "c"}})"),
         with(R"({"StringLike": {"aws:userid": "a", "aws:userid": "b"}})"),
         {}},

        {"of the vault",
         Rule::KeyWithoutTagName,
         error,
         with(R"({"StringLike": {"«glacier:ResourceTag/»": "true"}})"),
         with("{\"StringLike\": " + hold + "}"),
         {}},
        {"not even a slash",
         Rule::KeyWithoutTagName,
         error,
         with(R"({"StringLike": {"«aws:PrincipalTag»": "true"}})"),
         with(R"({"StringLike": {"aws:PrincipalTag/x": "true"}})"),
         {}},

        {"of the principal's ARN", Rule::DeprecatedKey, Severity::Hint,
         with(R"({"ArnLike": {"«aws:arn»": "arn:aws:iam::123456789012:root"}})"),
         with(R"({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:root"}})"),
         with(R"({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:root"}})")},
        {"of the source's account", Rule::DeprecatedKey, Severity::Hint,
         with(R"({"StringEquals": {"«aws:SourceOwner»": "123456789012"}})"),
         with(R"({"StringEquals": {"aws:SourceAccount": "123456789012"}})"),
         with(R"({"StringEquals": {"aws:SourceAccount": "123456789012"}})")},
    };
}

std::vector<RuleRow> fitRows()
{
    const auto mismatch = [](const char *name, const std::string &op, const std::string &rest,
                             const std::string &neighbour) {
        return RuleRow{name,
                       Rule::TypeMismatch,
                       Severity::Warning,
                       with("{\"" + op + "\": " + rest + "}"),
                       with("{\"" + neighbour + "\": " + rest + "}"),
                       {}};
    };
    const auto asText = [&](const char *name, const std::string &op, const std::string &rest,
                            const std::string &neighbour) {
        RuleRow row = mismatch(name, op, rest, neighbour);
        row.severity = danger;
        return row;
    };
    return {
        mismatch("dates with an age", "«DateLessThan»", age, "NumericLessThan"),
        mismatch("numbers with a tag", "«NumericEquals»", R"({"glacier:ResourceTag/Years": "7"})",
                 "StringEquals"),
        mismatch("true or false with an age", "«Bool»", age, "NumericGreaterThan"),
        asText("text with an age", "«StringEquals»", age, "NumericEquals"),
        asText("text with an age, if there is one", "«StringLike»IfExists", age,
               "NumericLessThanIfExists"),
        asText("text with an age, in any case", "«StringEqualsIgnoreCase»", age, "NumericEquals"),
        asText("text with the seconds since MFA", "«StringNotEquals»",
               R"({"aws:MultiFactorAuthAge": "3600"})", "NumericGreaterThanEquals"),
        mismatch("text with an address", "«StringLike»", R"({"aws:SourceIp": "203.0.113.7"})",
                 "IpAddress"),
        mismatch("text with true or false", "«StringEquals»", R"({"aws:SecureTransport": "true"})",
                 "Bool"),
        mismatch("text with a date", "«StringEquals»",
                 R"({"aws:CurrentTime": "2026-12-31T00:00:00Z"})", "DateEquals"),
        mismatch("ARNs with a name", "«ArnLike»", R"({"aws:username": "arn:aws:iam::1:user/x"})",
                 "StringLike"),
        mismatch("bytes", "«BinaryEquals»", R"({"aws:userid": "QUJD"})", "StringEquals"),
        {"one of two keys",
         Rule::TypeMismatch,
         Severity::Warning,
         with(R"({"«Bool»": {"aws:SecureTransport": "true", "aws:username": "true"}})"),
         with(R"({"Bool": {"aws:SecureTransport": "true", "aws:ViaAWSService": "true"}})"),
         {}},

        {"no values",
         Rule::EmptyConditionValues,
         error,
         with(R"({"StringLike": {"aws:userid": «[ ]»}})"),
         with(R"({"StringLike": {"aws:userid": [""]}})"),
         {}},
        {"no keys",
         Rule::EmptyConditionValues,
         error,
         with(R"({"StringLike": «{}»})"),
         with(R"({"StringLike": {"aws:userid": ""}})"),
         {}},

        {"text as a block",
         Rule::WrongType,
         error,
         with(R"({"StringLike": «"aws:userid"»})"),
         with(R"({"StringLike": {"aws:userid": "x"}})"),
         {}},
        {"null",
         Rule::WrongType,
         error,
         with(R"({"StringLike": {"aws:userid": «null»}})"),
         with(R"({"StringLike": {"aws:userid": "null"}})"),
         {}},
        {"a list in a list",
         Rule::WrongType,
         error,
         with(R"({"StringLike": {"aws:userid": ["x", «["y"]», «{}», «null»]}})"),
         with(R"({"StringLike": {"aws:userid": ["x", "y", 1, true]}})"),
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const auto &family : {operatorRows(), keyRows(), fitRows()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class ConditionRulesTest : public QObject
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
    void takeEveryKeyWithAnOperatorOfItsType();
    void leaveWhatBoolMakesOfATagToOthers();
    void takeTheTimeInSecondsAsANumber();
    void sayWhatATemplateLeftOnce();
};

void ConditionRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void ConditionRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void ConditionRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void ConditionRulesTest::bringNoErrorByAFix()
{
    QFETCH(RuleRow, row);
    checkBringsNoError(row, examplevault());
}

void ConditionRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(),
                        {Rule::UnknownOperator, Rule::UnknownConditionKey, Rule::DuplicateKeyByCase,
                         Rule::NullWithIfExists, Rule::EmptyConditionValues,
                         Rule::KeyWithoutTagName, Rule::TypeMismatch, Rule::DeprecatedKey});
}

void ConditionRulesTest::takeEveryKeyWithAnOperatorOfItsType()
{
    const auto comparison = [](KeyType type) -> std::pair<const char *, const char *> {
        switch (type) {
        case KeyType::Numeric:
            return {"NumericEquals", "1"};
        case KeyType::Date:
            return {"DateEquals", "2026-12-31"};
        case KeyType::Bool:
            return {"Bool", "true"};
        case KeyType::IpAddress:
            return {"IpAddress", "203.0.113.0/24"};
        case KeyType::Arn:
            return {"ArnLike", "arn:aws:iam::123456789012:*"};
        case KeyType::StringList:
            return {"ForAllValues:StringEquals", "x"};
        case KeyType::String:
            break;
        }
        return {"StringEquals", "x"};
    };
    for (const ConditionKey &key : conditionKeys()) {
        const auto [op, value] = comparison(key.type);
        const std::string name = std::string(key.name) + (key.takesTag() ? "x" : "");
        const std::string text =
            with(std::string("{\"") + op + "\": {\"" + name + "\": \"" + value + "\"}}");
        for (const Finding &finding : lint(text)) {
            const bool isOfTheFamily =
                finding.rule >= Rule::UnknownOperator && finding.rule <= Rule::PrivateIp;
            QVERIFY2(!isOfTheFamily, text.c_str());
        }
    }
}

void ConditionRulesTest::leaveWhatBoolMakesOfATagToOthers()
{
    QVERIFY(findingsOf(lint(onHold("Bool")), Rule::TypeMismatch).empty());
}

void ConditionRulesTest::takeTheTimeInSecondsAsANumber()
{
    const auto text = with(R"({"NumericLessThan": {"aws:EpochTime": "1798675200"}})");
    QVERIFY(findingsOf(lint(text), Rule::TypeMismatch).empty());
}

void ConditionRulesTest::sayWhatATemplateLeftOnce()
{
    for (const char *condition :
         {R"({"<operator>": {"aws:userid": "x"}})", R"({"StringLike": {"<key>": "x"}})",
          R"({"StringLike": {"glacier:ResourceTag/${TagKey}": "x"}})",
          R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "${days}"}})",
          R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "<days>"}})",
          R"({"IpAddress": {"aws:SourceIp": "{{ office }}"}})"}) {
        for (const Finding &finding : lint(with(condition))) {
            if (finding.severity == Severity::Error)
                QVERIFY2(finding.rule == Rule::TemplatePlaceholder, condition);
        }
    }
}

QTEST_GUILESS_MAIN(ConditionRulesTest)
#include "tst_conditionrules.moc"
