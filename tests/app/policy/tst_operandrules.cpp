#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;

/// A policy with one key under one operator: its value as it stands.
std::string comparing(const std::string &op, const std::string &key, const std::string &value)
{
    return policyWith(R"("Condition": {")" + op + R"(": {")" + key + R"(": )" + value + "}}");
}

std::string age(const std::string &value)
{
    return comparing("NumericLessThan", "glacier:ArchiveAgeInDays", value);
}

std::string hold(const std::string &op, const std::string &value)
{
    return comparing(op, "glacier:ResourceTag/LegalHold", value);
}

std::string until(const std::string &value)
{
    return comparing("DateLessThan", "aws:CurrentTime", value);
}

std::string from(const std::string &value)
{
    return comparing("IpAddress", "aws:SourceIp", value);
}

std::string user(const std::string &value)
{
    return comparing("StringLike", "aws:username", value);
}

std::string absent(const std::string &value)
{
    return comparing("Null", "aws:SourceIp", value);
}

std::string secure(const std::string &value)
{
    return comparing("Bool", "aws:SecureTransport", value);
}

/// The same policy in the version of 2008.
std::string old(std::string text)
{
    text.replace(text.find("2012-10-17"), 10, "2008-10-17");
    return text;
}

RuleRow wrong(const char *name, Rule rule, const std::string &marked, const std::string &neighbour,
              const std::optional<std::string> &fixed = {})
{
    return {name, rule, error, marked, neighbour, fixed};
}

std::vector<RuleRow> typeRows()
{
    const Rule number = Rule::OperandNotNumber;
    const Rule date = Rule::OperandNotDate;
    const Rule boolean = Rule::OperandNotBoolean;
    const Rule address = Rule::OperandNotIp;
    const Rule null = Rule::NullOperand;
    return {
        wrong("days in words", number, age(R"("«one year»")"), age(R"("365")")),
        wrong("with its unit", number, age(R"("«365 days»")"), age("365"), age(R"("365")")),
        wrong("with a letter", number, age(R"("«365d»")"), age("365.5"), age(R"("365")")),
        wrong("with a space", number, age(R"("« 365»")"), age(R"("-1")"), age(R"("365")")),
        wrong("with a comma", number, age(R"("«2,557»")"), age(R"("2557")")),
        wrong("with an exponent", number, age("«1e3»"), age("1000")),
        wrong("true", number, age("«true»"), age("1")),
        wrong("a unit of another key", number,
              comparing("NumericLessThan", "aws:MultiFactorAuthAge", R"("«300 d»")"),
              comparing("NumericLessThan", "aws:MultiFactorAuthAge", R"("300")")),
        wrong("nothing", number, age(R"(«""»)"), age(R"("0")")),
        wrong("two of three", number, age(R"(["365", "«x»", "«*»"])"), age(R"(["365", "365"])")),
        wrong("in letters that are escaped", number, age(R"(«"36\u0035d"»)"), age(R"("36\u0035")")),

        wrong("the day first", date, until(R"("«31.12.2026»")"), until(R"("2026-12-31")")),
        wrong("a day that there is not", date, until(R"("«2026-02-29»")"),
              until(R"("2028-02-29T00:00:00+01:00")")),
        wrong("a word", date, until(R"("«tomorrow»")"), until(R"("1798675200")")),

        wrong("yes", boolean, secure(R"("«yes»")"), secure(R"("True")")),
        wrong("a slip", boolean, secure(R"("«ture»")"), secure("false"), secure(R"("true")")),
        wrong("a number", boolean, secure("«1»"), secure("true")),

        wrong("too large a number", address, from(R"("«203.0.113.256»")"),
              from(R"("203.0.113.255")")),
        wrong("too long a prefix", address, from(R"("«203.0.113.0/33»")"),
              from(R"("2001:db8::/33")")),
        wrong("a wildcard", address, from(R"(["203.0.113.7", "«203.0.113.*»"])"),
              from(R"(["203.0.113.7", "203.0.113.0/24"])")),

        wrong("a word", null, absent(R"("«yes»")"), absent(R"("true")")),
        wrong("a slip", null, absent(R"("«fasle»")"), absent("false"), absent(R"("false")")),
        wrong("nothing", null, absent(R"(«""»)"), absent(R"("True")")),
    };
}

std::vector<RuleRow> variableRows()
{
    const Rule here = Rule::VariableNotAllowedHere;
    const Rule malformed = Rule::MalformedVariable;
    return {
        wrong("in a number", here, age(R"("«${aws:PrincipalTag/days}»")"), age(R"("365")")),
        wrong("in a date", here, until(R"("«${aws:TokenIssueTime}»")"), until(R"("2026")")),
        wrong("in an address", here, from(R"("«${aws:SourceIp}»/32")"), from(R"("203.0.113.7")")),
        wrong("in Null", here, absent(R"("«${aws:ViaAWSService}»")"), absent(R"("true")")),
        wrong("in Bool", here, secure(R"("«${aws:ViaAWSService}»")"), secure(R"("true")")),
        wrong("in bytes", here, comparing("BinaryEquals", "aws:userid", R"("«${aws:userid}»")"),
              user(R"("${aws:userid}")")),
        wrong("in the version of 2008", here, old(user(R"("x-«${aws:userid}»-y")")),
              user(R"("x-${aws:userid}-y")")),
        wrong("in a resource of 2008", here,
              old(policyWith(R"("Resource": "arn:aws:glacier:us-west-2:123456789012:)"
                             R"(vaults/«${aws:username}»")")),
              policyWith(R"("Resource": "arn:aws:glacier:us-west-2:123456789012:)"
                         R"(vaults/${aws:username}")")),
        wrong("not closed in a number", here, age(R"("«${aws:PrincipalTag/days»")"),
              age(R"("365")")),

        wrong("not closed", malformed, user(R"("x«${aws:username»")"),
              user(R"("x${aws:username}")")),
        wrong("its default without quotes", malformed,
              user(R"("«${aws:username, nobody}»-${aws:userid}")"),
              user(R"("${aws:username, 'nobody'}-${aws:userid}")")),
        wrong("the second", malformed, user(R"("${*}${aws:userid}«${aws:username, ''x}»${$}")"),
              user(R"("${*}${?}${$}")")),
        wrong("in an ARN", malformed,
              comparing("ArnLike", "aws:PrincipalArn",
                        R"("arn:aws:iam::123456789012:user/«${aws:username»")"),
              comparing("ArnLike", "aws:PrincipalArn",
                        R"("arn:aws:iam::123456789012:user/${aws:username}")")),
    };
}

std::vector<RuleRow> comparisonRows()
{
    const Severity warning = Severity::Warning;
    const Severity hint = Severity::Hint;
    const auto like = [](const char *name, const std::string &marked, const std::string &neighbour,
                         const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, Rule::WildcardWithoutLike, Severity::Warning, marked, neighbour,
                       fixed};
    };
    const auto more = [](const std::string &value) {
        return comparing("NumericGreaterThanEquals", "glacier:ArchiveAgeInDays", value);
    };
    return {
        like("everything", hold("StringEquals", R"("«*»")"), hold("StringLike", R"("*")"),
             hold("StringLike", R"("*")")),
        like("not so", hold("StringNotEquals", R"("«t?ue»")"), hold("StringNotLike", R"("t?ue")"),
             hold("StringNotLike", R"("t?ue")")),
        like("between prefix and suffix", hold("ForAnyValue:StringEqualsIfExists", R"("«t*»")"),
             hold("ForAnyValue:StringLikeIfExists", R"("t*")"),
             hold("ForAnyValue:StringLikeIfExists", R"("t*")")),
        like("one of two", hold("StringEquals", R"(["true", "«t*»"])"),
             hold("StringEquals", R"(["true", "${*}"])"), hold("StringLike", R"(["true", "t*"])")),
        like("where case does not count", hold("StringEqualsIgnoreCase", R"("«t*»")"),
             hold("StringEqualsIgnoreCase", R"("TRUE")")),
        like("beside a like",
             policyWith(R"("Condition": {"StringLike": {"aws:username": "a*"},)"
                        R"( "StringEquals": {"aws:userid": "«b*»"}})"),
             policyWith(R"("Condition": {"StringLike": {"aws:username": "a*"},)"
                        R"( "StringEquals": {"aws:userid": "b"}})")),
        like("behind a variable",
             comparing("StringEquals", "aws:userid", R"("«${aws:username}*»")"),
             comparing("StringEquals", "aws:userid", R"("${aws:username, '*'}")"),
             comparing("StringLike", "aws:userid", R"("${aws:username}*")")),

        {"less than two", Rule::RedundantThreshold, warning, age(R"(«["365", "730"]»)"),
         age(R"(["365"])"), age(R"("730")")},
        {"less than three", Rule::RedundantThreshold, warning, age("«[365, 1826.5, \"730\"]»"),
         age("1826.5"), age("1826.5")},
        {"as many as two", Rule::RedundantThreshold, warning,
         comparing("NumericLessThanEquals", "glacier:ArchiveAgeInDays", "«[730, 365]»"),
         comparing("NumericEquals", "glacier:ArchiveAgeInDays", "[730, 365]"),
         comparing("NumericLessThanEquals", "glacier:ArchiveAgeInDays", "730")},
        {"more than two", Rule::RedundantThreshold, warning, more(R"(«["365", "730"]»)"),
         more(R"("365")"), more(R"("365")")},
        {"the same twice", Rule::RedundantThreshold, warning, age("«[365, 365]»"), age("[365]"),
         age("365")},
        {"two dates", Rule::RedundantThreshold, warning, until(R"(«["2026-12-31", "2027-12-31"]»)"),
         until(R"("2027-12-31")"), until(R"("2027-12-31")")},

        {"of an office", Rule::PrivateIp, hint, from(R"("«10.1.2.3»")"), from(R"("11.1.2.3")"), {}},
        {"two of three",
         Rule::PrivateIp,
         hint,
         from(R"(["203.0.113.0/24", "«192.168.0.0/16»", "«172.31.255.0/24»"])"),
         from(R"(["192.0.0.0/8", "172.32.0.0/16", "0.0.0.0/0"])"),
         {}},
        {"of version 6",
         Rule::PrivateIp,
         hint,
         from(R"("«fd12:3456::/32»")"),
         comparing("IpAddress", "aws:VpcSourceIp", R"("fd12:3456::/32")"),
         {}},
        {"of the computer itself",
         Rule::PrivateIp,
         hint,
         comparing("NotIpAddress", "aws:sourceip", R"(["«127.0.0.1»", "«::1»"])"),
         comparing("NotIpAddress", "aws:VpcSourceIp", R"("127.0.0.1")"),
         {}},
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const auto &family : {typeRows(), variableRows(), comparisonRows()})
        all.insert(all.end(), family.begin(), family.end());
    return all;
}

void addRows()
{
    addRuleRows("row", rows());
}

} // namespace

class OperandRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void raiseTheRuleAtJustThoseBytes_data() { addRows(); }
    void raiseTheRuleAtJustThoseBytes();
    void leaveTheNeighbourAlone_data() { addRows(); }
    void leaveTheNeighbourAlone();
    void mendByTheFix_data() { addRows(); }
    void mendByTheFix();
    void haveARowForEveryRule();
    void findNoThresholdAmongWhatIsNoNumber();
    void takeTheEmptyStringAsAValue();
};

void OperandRulesTest::raiseTheRuleAtJustThoseBytes()
{
    QFETCH(RuleRow, row);
    checkRaised(row, examplevault());
}

void OperandRulesTest::leaveTheNeighbourAlone()
{
    QFETCH(RuleRow, row);
    checkNeighbour(row, examplevault());
}

void OperandRulesTest::mendByTheFix()
{
    QFETCH(RuleRow, row);
    checkFixed(row, examplevault());
}

void OperandRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(),
                        {Rule::OperandNotNumber, Rule::OperandNotDate, Rule::OperandNotBoolean,
                         Rule::OperandNotIp, Rule::NullOperand, Rule::VariableNotAllowedHere,
                         Rule::MalformedVariable, Rule::WildcardWithoutLike,
                         Rule::RedundantThreshold, Rule::PrivateIp});
}

void OperandRulesTest::findNoThresholdAmongWhatIsNoNumber()
{
    for (const char *values : {R"(["365", "x"])", R"(["365", null, "730"])",
                               R"(["365", "730", "${aws:PrincipalTag/days}"])"})
        QVERIFY2(findingsOf(lint(age(values)), Rule::RedundantThreshold).empty(), values);
}

void OperandRulesTest::takeTheEmptyStringAsAValue()
{
    for (const Finding &finding : lint(hold("StringLike", R"(["true", ""])"), examplevault()))
        QVERIFY2(finding.rule < Rule::UnknownOperator || finding.rule > Rule::DeprecatedKey,
                 listed({finding}).constData());
}

QTEST_GUILESS_MAIN(OperandRulesTest)
#include "tst_operandrules.moc"
