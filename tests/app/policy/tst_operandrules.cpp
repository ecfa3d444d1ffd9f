// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruletable.h"

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

constexpr Severity error = Severity::Error;
constexpr Severity danger = Severity::Danger;

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
        wrong("not closed in a resource", malformed,
              policyWith(R"("Resource": "arn:aws:glacier:us-west-2:123456789012:)"
                         R"(vaults/keep-«${aws:PrincipalTag/team»")"),
              policyWith(R"("Resource": "arn:aws:glacier:us-west-2:123456789012:)"
                         R"(vaults/keep-${aws:PrincipalTag/team}")")),
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
    };
}

std::vector<RuleRow> addressRows()
{
    const auto row = [](const char *name, Severity severity, const std::string &marked,
                        const std::string &neighbour) {
        return RuleRow{name, Rule::PrivateIp, severity, marked, neighbour, {}};
    };
    const Severity hint = Severity::Hint;
    const auto notFrom = [](const std::string &value) {
        return comparing("NotIpAddress", "aws:sourceip", value);
    };
    const auto from6 = [](const std::string &value) {
        return comparing("IpAddress", "aws:VpcSourceIp", value);
    };
    const auto ifThere = [](const std::string &value) {
        return comparing("IpAddressIfExists", "aws:SourceIp", value);
    };
    return {
        row("of an office", danger, from(R"("«10.1.2.3»")"), from(R"("11.1.2.3")")),
        row("of an office, for all others", danger, notFrom(R"("«172.16.0.0/12»")"),
            notFrom(R"("172.15.0.0/16")")),
        row("of a provider's network", danger, from(R"("«100.127.0.1»")"),
            from(R"("100.128.0.1")")),
        row("given out by no server", danger, from(R"("«169.254.1.1»")"), from(R"("169.253.1.1")")),
        row("two of three", hint,
            from(R"(["203.0.113.0/24", "«192.168.0.0/16»", "«172.31.255.0/24»"])"),
            from(R"(["192.0.0.0/8", "172.32.0.0/16", "0.0.0.0/0"])")),
        row("of version 6", danger, from(R"("«fd12:3456::/32»")"), from6(R"("fd12:3456::/32")")),
        row("of a link", danger, from(R"("«fe80::1»")"), from(R"("2001:db8::1")")),
        row("of the computer itself", danger, notFrom(R"(["«127.0.0.1»", "«::1»"])"),
            comparing("NotIpAddress", "aws:VpcSourceIp", R"("127.0.0.1")")),
        row("where there may be none", hint, ifThere(R"("«10.1.2.3»")"), ifThere(R"("9.1.2.3")")),
    };
}

std::vector<RuleRow> endpointRows()
{
    const auto through = [](const std::string &value) {
        return comparing("StringNotEquals", "aws:SourceVpc", value);
    };
    const auto throughEndpoint = [](const std::string &value) {
        return comparing("StringEquals", "aws:sourcevpce", value);
    };
    const auto row = [](const char *name, const std::string &marked, const std::string &neighbour,
                        const std::optional<std::string> &fixed = {}) {
        return RuleRow{name, Rule::MalformedVpcId, danger, marked, neighbour, fixed};
    };
    return {
        row("a digit too few", through(R"("«vpc-1234abc»")"), through(R"("vpc-1234abcd")")),
        row("a digit too many", through(R"("«vpc-0123456789abcdef01»")"),
            through(R"("vpc-0123456789abcdef0")")),
        row("a letter that is no digit", through(R"("«vpc-1234abcg»")"),
            through(R"("vpc-1234abcf")")),
        row("no VPC but an endpoint", through(R"("«vpce-1234abcd»")"),
            throughEndpoint(R"("vpce-1234abcd")")),
        row("no endpoint but a VPC", throughEndpoint(R"("«vpc-1234abcd»")"),
            through(R"("vpc-1234abcd")")),
        row("one of two", throughEndpoint(R"(["vpce-0123456789abcdef0", "«vpce-»"])"),
            throughEndpoint(R"(["vpce-0123456789abcdef0", "vpce-abcd0123"])")),
        row("in capitals", through(R"("«VPC-1234ABCD»")"),
            comparing("StringEqualsIgnoreCase", "aws:SourceVpc", R"("VPC-1234ABCD")"),
            through(R"("vpc-1234abcd")")),
        row("with a space", through(R"("«vpc-1234abcd »")"),
            through(R"("${aws:PrincipalTag/vpc}")"), through(R"("vpc-1234abcd")")),
        row("like itself", comparing("StringLike", "aws:SourceVpc", R"("«vpc-»")"),
            comparing("StringLike", "aws:SourceVpc", R"("vpc-*")")),
        row("of an instance",
            comparing("StringEquals", "aws:Ec2InstanceSourceVpc", R"("«i-1234abcd»")"),
            comparing("StringEquals", "aws:userid", R"("i-1234abcd")")),
    };
}

std::vector<RuleRow> rows()
{
    std::vector<RuleRow> all;
    for (const auto &family :
         {typeRows(), variableRows(), comparisonRows(), addressRows(), endpointRows()})
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
    void bringNoErrorByAFix_data() { addRows(); }
    void bringNoErrorByAFix();
    void haveARowForEveryRule();
    void findNoThresholdAmongWhatIsNoNumber();
    void takeTheEmptyStringAsAValue();
    void sayWhatAPrivateAddressComesTo_data();
    void sayWhatAPrivateAddressComesTo();
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

void OperandRulesTest::bringNoErrorByAFix()
{
    QFETCH(RuleRow, row);
    checkBringsNoError(row, examplevault());
}

void OperandRulesTest::haveARowForEveryRule()
{
    checkHasARowForEach(rows(),
                        {Rule::OperandNotNumber, Rule::OperandNotDate, Rule::OperandNotBoolean,
                         Rule::OperandNotIp, Rule::NullOperand, Rule::VariableNotAllowedHere,
                         Rule::MalformedVariable, Rule::WildcardWithoutLike,
                         Rule::RedundantThreshold, Rule::PrivateIp, Rule::MalformedVpcId});
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
        QVERIFY2(finding.rule < Rule::UnknownOperator || finding.rule > Rule::MfaLongTermKeys,
                 listed({finding}).constData());
}

void OperandRulesTest::sayWhatAPrivateAddressComesTo_data()
{
    QTest::addColumn<QString>("effect");
    QTest::addColumn<QString>("op");
    QTest::addColumn<QString>("outcome"); // empty: it depends on whether there is an address
    const auto row = [](const char *effect, const char *op, const char *outcome) {
        QTest::addRow("%s %s", effect, op) << effect << op << outcome;
    };
    row("Deny", "IpAddress", "never-denied");
    row("Deny", "ForAnyValue:IpAddress", "never-denied");
    row("Deny", "IpAddressIfExists", "");
    row("Deny", "ForAllValues:IpAddress", "");
    row("Deny", "NotIpAddress", "always-denied");
    row("Deny", "NotIpAddressIfExists", "always-denied");
    row("Deny", "ForAllValues:NotIpAddress", "always-denied");
    row("Deny", "ForAnyValue:NotIpAddress", "");
    row("Allow", "NotIpAddress", "always-allowed");
    row("Allow", "IpAddress", "");
}

void OperandRulesTest::sayWhatAPrivateAddressComesTo()
{
    QFETCH(QString, effect);
    QFETCH(QString, op);
    QFETCH(QString, outcome);
    std::string text = comparing(op.toStdString(), "aws:SourceIp", R"("10.0.0.0/8")");
    text.replace(text.find("Deny"), 4, effect.toStdString());
    const auto found = findingsOf(lint(text), Rule::PrivateIp);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().severity, outcome.isEmpty() ? Severity::Hint : danger);
    std::vector<std::string> expected{"10.0.0.0/8"};
    if (!outcome.isEmpty())
        expected.push_back(outcome.toStdString());
    QCOMPARE(found.front().arguments, expected);
}

QTEST_GUILESS_MAIN(OperandRulesTest)
#include "tst_operandrules.moc"
