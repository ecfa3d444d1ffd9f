// SPDX-License-Identifier: GPL-3.0-or-later

// Each operator against a key that is there, missing, there twice, with IfExists and with the set
// operators. Every row is a Deny, so Denied is "true", NoDecision "false".
#include "decisionbench.h"
#include "policy/decision/conditionmatch.h"
#include "policy/reader/reader.h"

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class ConditionMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void decidesByWhatFollows_data();
    void decidesByWhatFollows();
    void decidesOnValuesOfOnesOwn();
    void showsItsOperands();
    void joinsOperatorsAndKeysByAnd();
    void knowsNoKeyThatTheCatalogueLacks();
};

namespace {

using Values = std::vector<std::string>;
constexpr Decision yes = Decision::Denied;
constexpr Decision no = Decision::NoDecision;
constexpr Decision unclear = Decision::Indeterminate;
const char *const age = "glacier:ArchiveAgeInDays";
const char *const tag = "glacier:ResourceTag/Hold";

/// A policy with one condition.
class PreparedModel
{
public:
    explicit PreparedModel(const std::string &condition)
        : m_text(policyWith(statement("Deny", condition)))
        , m_tree(read(m_text))
        , m_model(modelOf(m_tree, documentOf(m_tree)))
    {
    }

    PreparedCondition condition() const
    {
        return PreparedCondition(m_model.statements.front().conditions.front(),
                                 m_model.hasVariables);
    }

private:
    std::string m_text;
    Tree m_tree;
    PolicyModel m_model;
};

void row(const char *name, const char *op, const char *key, const char *operands,
         const std::optional<Values> &values, Decision expected)
{
    QStringList texts;
    for (const std::string &value : values.value_or(Values{}))
        texts.append(QString::fromStdString(value));
    const std::string condition =
        std::string("{\"") + op + "\": {\"" + key + "\": " + operands + "}}";
    QTest::newRow(name) << QByteArray::fromStdString(policyWith(statement("Deny", condition)))
                        << QByteArray(key) << values.has_value() << texts << expected;
}

} // namespace

void ConditionMatchTest::decides_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<Decision>("expected");
    const std::optional<Values> missing;

    row("less than, below", "NumericLessThan", age, "\"365\"", Values{"364"}, yes);
    row("less than, at", "NumericLessThan", age, "\"365\"", Values{"365"}, no);
    row("less than, missing", "NumericLessThan", age, "\"365\"", missing, no);
    row("less than or equal, at", "NumericLessThanEquals", age, "\"365\"", Values{"365"}, yes);
    row("less than or equal, above", "NumericLessThanEquals", age, "\"365\"", Values{"366"}, no);
    row("greater than, above", "NumericGreaterThan", age, "365", Values{"366"}, yes);
    row("greater than, at", "NumericGreaterThan", age, "365", Values{"365"}, no);
    row("greater than or equal, at", "NumericGreaterThanEquals", age, "365", Values{"365"}, yes);
    row("numeric equals one of two", "NumericEquals", age, "[1, 2]", Values{"2"}, yes);
    row("numeric equals, spelt otherwise", "NumericEquals", age, "\"2.0\"", Values{"2"}, yes);
    row("numeric not equals, none of", "NumericNotEquals", age, "[1, 2]", Values{"3"}, yes);
    row("numeric not equals, one of", "NumericNotEquals", age, "[1, 2]", Values{"2"}, no);
    row("numeric not equals, missing", "NumericNotEquals", age, "[1, 2]", missing, yes);
    row("less than the larger of two", "NumericLessThan", age, "[365, 730]", Values{"500"}, yes);
    row("an operand that is no number", "NumericLessThan", age, "\"a year\"", Values{"1"}, unclear);
    row("a value that is no number", "NumericLessThan", age, "\"365\"", Values{"young"}, unclear);
    row("a number with an exponent", "NumericLessThan", age, "1e3", Values{"1"}, unclear);
    row("if exists, missing", "NumericLessThanIfExists", age, "365", missing, yes);
    row("if exists, there and false", "NumericLessThanIfExists", age, "365", Values{"400"}, no);
    row("a string operator on the age", "StringEquals", age, "\"5\"", Values{"5"}, unclear);
    row("a string operator on a missing age", "StringEquals", age, "\"5\"", missing, no);
    row("two values without a set operator", "NumericLessThan", age, "5", Values{"1", "2"},
        unclear);

    row("string equals", "StringEquals", tag, "\"true\"", Values{"true"}, yes);
    row("string equals, other case", "StringEquals", tag, "\"true\"", Values{"True"}, no);
    row("string equals takes no wildcard", "StringEquals", tag, "\"t*\"", Values{"true"}, no);
    row("the empty string is a value", "StringEquals", tag, "[\"true\", \"\"]", Values{""}, yes);
    row("string equals, missing", "StringEquals", tag, "\"\"", missing, no);
    row("string not equals, missing", "StringNotEquals", tag, "\"true\"", missing, yes);
    row("string not equals, other", "StringNotEquals", tag, "\"true\"", Values{"false"}, yes);
    row("string not equals, same", "StringNotEquals", tag, "\"true\"", Values{"true"}, no);
    row("ignoring case", "StringEqualsIgnoreCase", tag, "\"true\"", Values{"TRUE"}, yes);
    row("not ignoring case", "StringNotEqualsIgnoreCase", tag, "\"true\"", Values{"TRUE"}, no);
    row("like", "StringLike", tag, "\"t*e\"", Values{"true"}, yes);
    row("like one character", "StringLike", tag, "\"tru?\"", Values{"true"}, yes);
    row("not like", "StringNotLike", tag, "\"t*\"", Values{"true"}, no);
    row("ignoring case beyond ASCII", "StringEqualsIgnoreCase", tag, "\"CR\u00c8ME\"",
        Values{"cr\u00e8me"}, yes);
    row("not ignoring case beyond ASCII", "StringNotEqualsIgnoreCase", tag, "\"CR\u00c8ME\"",
        Values{"cr\u00e8me"}, no);
    row("case beyond ASCII counts elsewhere", "StringEquals", tag, "\"CR\u00c8ME\"",
        Values{"cr\u00e8me"}, no);
    row("like one character of two bytes", "StringLike", tag, "\"cr?me\"", Values{"cr\u00e8me"},
        yes);
    row("like two characters", "StringLike", tag, "\"cr??me\"", Values{"cr\u00e8me"}, no);
    row("like a literal star", "StringLike", tag, "\"a${*}\"", Values{"a*"}, yes);
    row("like a literal star, other", "StringLike", tag, "\"a${*}\"", Values{"ab"}, no);
    row("the key without regard to case", "StringEquals", "Glacier:RESOURCETAG/hold", "\"x\"",
        Values{"x"}, yes);

    row("all values, missing", "ForAllValues:StringEquals", "aws:TagKeys", "\"a\"", missing, yes);
    row("all values, empty", "ForAllValues:StringEquals", "aws:TagKeys", "\"a\"", Values{}, yes);
    row("all values, all", "ForAllValues:StringEquals", "aws:TagKeys", "[\"a\", \"b\"]",
        Values{"a", "b"}, yes);
    row("all values, not all", "ForAllValues:StringEquals", "aws:TagKeys", "[\"a\"]",
        Values{"a", "b"}, no);
    row("any value, one", "ForAnyValue:StringEquals", "aws:TagKeys", "[\"a\"]", Values{"a", "b"},
        yes);
    row("any value, none", "ForAnyValue:StringEquals", "aws:TagKeys", "[\"c\"]", Values{"a", "b"},
        no);
    row("any value, missing", "ForAnyValue:StringEquals", "aws:TagKeys", "\"a\"", missing, no);
    row("any value, negated, missing", "ForAnyValue:StringNotEquals", "aws:TagKeys", "\"a\"",
        missing, no);
    row("any value, negated", "ForAnyValue:StringNotEquals", "aws:TagKeys", "\"a\"",
        Values{"a", "b"}, yes);
    row("all values, negated", "ForAllValues:StringNotEquals", "aws:TagKeys", "\"a\"",
        Values{"a", "b"}, no);

    row("all values, one empty", "ForAllValues:StringEquals", tag, "\"a\"", Values{""}, unclear);
    row("all values, empty and asked for", "ForAllValues:StringEquals", tag, "[\"a\", \"\"]",
        Values{""}, yes);
    row("all values, empty among others", "ForAllValues:StringEquals", "aws:TagKeys", "\"a\"",
        Values{"a", ""}, unclear);
    row("all values, empty and another wrong", "ForAllValues:StringEquals", "aws:TagKeys", "\"a\"",
        Values{"b", ""}, no);
    row("any value, one empty", "ForAnyValue:StringEquals", tag, "\"\"", Values{""}, unclear);
    row("any value if exists, missing", "ForAnyValue:StringEqualsIfExists", "aws:TagKeys", "\"a\"",
        missing, unclear);
    row("any value if exists, there", "ForAnyValue:StringEqualsIfExists", "aws:TagKeys", "\"a\"",
        Values{"a"}, yes);
    row("all values if exists, missing", "ForAllValues:StringEqualsIfExists", "aws:TagKeys",
        "\"a\"", missing, yes);
    row("many values, one given, no set operator", "StringEquals", "aws:TagKeys", "\"a\"",
        Values{"a"}, yes);
    row("many values, two given, no set operator", "StringEquals", "aws:TagKeys", "\"a\"",
        Values{"a", "b"}, unclear);

    row("null false, an empty value", "Null", tag, "\"false\"", Values{""}, unclear);
    row("null true, an empty value", "Null", tag, "\"true\"", Values{""}, unclear);
    row("null of both, an empty value", "Null", tag, "[\"true\", \"false\"]", Values{""}, yes);
    row("null true, always there", "Null", "aws:SecureTransport", "\"true\"", missing, no);
    row("null false, always there", "Null", "aws:SecureTransport", "\"false\"", missing, yes);
    row("null false, nearly always there", "Null", "aws:SourceIp", "\"false\"", missing, unclear);
    row("null true, absent", "Null", tag, "\"true\"", missing, yes);
    row("null true, present", "Null", tag, "\"true\"", Values{"x"}, no);
    row("null false, present", "Null", tag, "\"false\"", Values{"x"}, yes);
    row("null false, absent", "Null", tag, "false", missing, no);
    row("null of something else", "Null", tag, "\"perhaps\"", missing, unclear);
    row("null if exists", "NullIfExists", tag, "\"true\"", missing, unclear);

    row("bool", "Bool", "aws:SecureTransport", "\"false\"", Values{"false"}, yes);
    row("bool without quotes", "Bool", "aws:SecureTransport", "false", Values{"true"}, no);
    row("bool of something else", "Bool", "aws:SecureTransport", "\"no\"", Values{"true"}, unclear);
    row("bool, missing", "Bool", "aws:MultiFactorAuthPresent", "\"false\"", missing, no);
    row("bool, not given", "Bool", "aws:SecureTransport", "\"false\"", missing, unclear);

    row("bool of both, not given", "Bool", "aws:SecureTransport", "[\"true\", \"false\"]", missing,
        yes);
    row("bool of both, missing", "Bool", "aws:MultiFactorAuthPresent", "[\"true\", \"false\"]",
        missing, no);
    row("bool with a variable", "Bool", "aws:SecureTransport", "\"${aws:ViaAWSService, 'true'}\"",
        Values{"true"}, unclear);
    row("like anything, not given", "StringLike", "aws:userid", "\"*\"", missing, yes);
    row("not like anything, not given", "StringNotLike", "aws:userid", "\"*\"", missing, no);
    row("like anything, nearly always there", "StringLike", "aws:UserAgent", "\"*\"", missing,
        unclear);
    row("like anything if exists, nearly always there", "StringLikeIfExists", "aws:UserAgent",
        "\"*\"", missing, yes);
    row("like something, not given", "StringLike", "aws:userid", "\"A*\"", missing, unclear);

    row("date before", "DateLessThan", "aws:CurrentTime", "\"2026-01-01T00:00:00Z\"",
        Values{"2025-12-31T23:59:59Z"}, yes);
    row("date at", "DateLessThan", "aws:CurrentTime", "\"2026-01-01T00:00:00Z\"",
        Values{"2026-01-01T01:00:00+01:00"}, no);
    row("date equals, epoch", "DateEquals", "aws:EpochTime", "\"1970-01-02\"", Values{"86400"},
        yes);
    row("date not equals, missing", "DateNotEquals", "aws:TokenIssueTime", "\"2026-01-01\"",
        missing, yes);
    row("date not equals, not given", "DateNotEquals", "aws:CurrentTime", "\"2026-01-01\"", missing,
        unclear);
    row("date of something else", "DateLessThan", "aws:CurrentTime", "\"tomorrow\"",
        Values{"2026-01-01"}, unclear);

    row("epoch as a number", "NumericLessThan", "aws:EpochTime", "\"2019686400\"",
        Values{"2019686399"}, yes);
    row("epoch as a number, at", "NumericLessThan", "aws:EpochTime", "\"2019686400\"",
        Values{"2034-01-01T00:00:00Z"}, no);
    row("epoch as a number, not given", "NumericLessThan", "aws:EpochTime", "\"2019686400\"",
        missing, unclear);
    row("the time by a number", "NumericLessThan", "aws:CurrentTime", "\"2019686400\"",
        Values{"2033-12-31T00:00:00Z"}, unclear); // the guide has it with dates alone

    row("address within", "IpAddress", "aws:SourceIp", "\"192.0.2.0/24\"", Values{"192.0.2.7"},
        yes);
    row("address outside", "IpAddress", "aws:SourceIp", "\"192.0.2.0/24\"", Values{"192.0.3.7"},
        no);
    row("not address, within", "NotIpAddress", "aws:SourceIp", "\"192.0.2.0/24\"",
        Values{"192.0.2.7"}, no);
    row("not address, missing", "NotIpAddress", "aws:VpcSourceIp", "\"192.0.2.0/24\"", missing,
        yes);
    row("not address, not given", "NotIpAddress", "aws:SourceIp", "\"192.0.2.0/24\"", missing,
        unclear);
    row("address, version 6", "IpAddress", "aws:SourceIp", "\"2001:db8::/32\"",
        Values{"2001:db8::1"}, yes);
    row("address of something else", "IpAddress", "aws:SourceIp", "\"somewhere\"",
        Values{"192.0.2.7"}, unclear);

    row("ARN with a wildcard", "ArnLike", "aws:PrincipalArn", "\"arn:aws:iam::*:role/a/*\"",
        Values{"arn:aws:iam::123456789012:role/a/b"}, yes);
    row("ARN equals is like", "ArnEquals", "aws:PrincipalArn", "\"arn:aws:iam::*:role/*\"",
        Values{"arn:aws:iam::123456789012:role/a"}, yes);
    row("a star stays within its part", "ArnLike", "aws:PrincipalArn", "\"arn:aws:*:role/a\"",
        Values{"arn:aws:iam::123456789012:role/a"}, unclear);
    row("ARN not like", "ArnNotLike", "aws:PrincipalArn", "\"arn:aws:iam::*:user/*\"",
        Values{"arn:aws:iam::123456789012:role/a"}, yes);
    row("ARN not equals, missing", "ArnNotEquals", "aws:SourceArn", "\"arn:aws:iam::*:user/*\"",
        missing, yes);
    row("ARN not equals, of the requester", "ArnNotEquals", "aws:PrincipalArn",
        "\"arn:aws:iam::*:user/*\"", missing, no);
    row("ARN of something else", "ArnLike", "aws:PrincipalArn", "\"*\"",
        Values{"arn:aws:iam::123456789012:role/a"}, unclear);
    row("binary", "BinaryEquals", "aws:userid", "\"QUJD\"", Values{"QUJD"}, yes);
    row("binary that is none", "BinaryEquals", "aws:userid", "\"???\"", Values{"QUJD"}, unclear);

    row("a variable without a value", "StringEquals", tag, "\"${aws:referer}\"", Values{"ann"}, no);
    row("a negated one without a value", "StringNotEquals", tag, "\"${aws:referer}\"",
        Values{"ann"}, yes);
    row("a variable's default", "StringEquals", tag, "\"${aws:referer, 'ann'}\"", Values{"ann"},
        yes);
    row("a variable that is not given", "StringEquals", tag, "\"${aws:userid}\"", Values{"ann"},
        unclear);
    row("a variable that follows", "StringEquals", tag, "\"${aws:RequestedRegion}\"",
        Values{"us-west-2"}, yes);
    row("a variable that is not closed", "StringEquals", tag, "\"${aws:username\"", Values{"ann"},
        unclear);
    row("no variables in numbers", "NumericLessThan", age, "\"${aws:EpochTime}\"", Values{"1"},
        unclear);
    row("an empty list", "StringEquals", tag, "[]", Values{"ann"}, unclear);
    row("an unknown operator", "StringIs", tag, "\"ann\"", Values{"ann"}, unclear);
}

void ConditionMatchTest::decides()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, key);
    QFETCH(bool, isThere);
    QFETCH(QStringList, values);
    QFETCH(Decision, expected);
    Request request = deletion();
    Values texts;
    for (const QString &value : values)
        texts.push_back(value.toStdString());
    if (isThere)
        request.setContext(key.toStdString(), texts);
    const Decision actual = decided(policy.toStdString(), request);
    QCOMPARE(nameOf(actual), nameOf(expected));
}

void ConditionMatchTest::decidesByWhatFollows_data()
{
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<Decision>("expected");
    const auto row = [](const char *name, const std::string &requester, const char *condition,
                        Decision expected) {
        QTest::newRow(name) << QByteArray::fromStdString(requester) << QByteArray(condition)
                            << expected;
    };
    const char *const keeper =
        R"({"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/Keeper"}})";
    row("a session of the role that is left out", sessionArn, keeper, no);
    row("the role itself", "arn:aws:iam::123456789012:role/Keeper", keeper, no);
    row("a user beside it", userArn, keeper, yes);
    row("anonymous beside it", "anonymous", keeper, yes);
    const char *const ofATeam =
        R"({"ArnNotEquals": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/ops/Keeper"}})";
    row("a session may have the path", sessionArn, ofATeam, unclear);
    row("the role has it", roleArn, ofATeam, no);
    row("another role's session has not", "arn:aws:sts::123456789012:assumed-role/Other/x", ofATeam,
        yes);
    row("any path will do", sessionArn,
        R"({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::123456789012:role/*"}})", yes);
    row("a path beside the whole of it", sessionArn,
        R"({"ArnLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/ops/*", "arn:aws:iam::*:role/*"]}})",
        yes);
    row("a path in a variable", sessionArn,
        R"({"StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalArn}"}})", unclear);
    row("the role's ARN is there", sessionArn, R"({"Null": {"aws:PrincipalArn": "true"}})", no);
    row("of its own account", userArn,
        R"({"StringNotEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}})", no);
    row("of another account", "arn:aws:iam::210987654321:user/eve",
        R"({"StringNotEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}})", yes);
    row("by the name of a user", userArn, R"({"StringEquals": {"aws:username": "ann"}})", yes);
    row("a session has no such name", sessionArn, R"({"StringEquals": {"aws:username": "Keeper"}})",
        no);
}

void ConditionMatchTest::decidesByWhatFollows()
{
    QFETCH(QByteArray, requester);
    QFETCH(QByteArray, condition);
    QFETCH(Decision, expected);
    const std::string policy = policyWith(statement("Deny", condition.toStdString()));
    QCOMPARE(nameOf(decided(policy, deletion(requester.toStdString()))), nameOf(expected));
}

void ConditionMatchTest::decidesOnValuesOfOnesOwn()
{
    const PreparedModel model(R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})");
    const PreparedCondition condition = model.condition();
    const Request request = deletion();
    const Values young{"364"};
    const Values old{"365"};
    QCOMPARE(condition.holdsOn({KeyValues::State::Present, &young}, request), Truth::True);
    QCOMPARE(condition.holdsOn({KeyValues::State::Present, &old}, request), Truth::False);
    QCOMPARE(condition.holdsOn({KeyValues::State::Absent}, request), Truth::False);
    QCOMPARE(condition.holdsOn({KeyValues::State::Unknown}, request), Truth::Undecided);
    QCOMPARE(condition.holds(request), Truth::False);
}

void ConditionMatchTest::showsItsOperands()
{
    const PreparedModel model(
        R"({"StringLike": {"Glacier:ResourceTag/Hold": ["a${*}*", "${aws:userid, 'x'}?", "${$}"]}})");
    const PreparedCondition condition = model.condition();
    QCOMPARE(condition.key(), std::string("glacier:resourcetag/hold"));
    QVERIFY(condition.op().family == OperatorFamily::StringLike);
    QVERIFY(condition.hasVariables());
    QCOMPARE(condition.operandCount(), std::size_t(3));
    QCOMPARE(condition.operandText(0), std::string("a") + literalStar + "*");
    QCOMPARE(condition.operandText(1), std::string("${aws:userid, 'x'}?"));
    QCOMPARE(condition.operandText(2), std::string("$"));
    const PreparedModel fixed(R"({"StringLike": {"glacier:ResourceTag/Hold": "a${*}"}})");
    QVERIFY(!fixed.condition().hasVariables());
}

void ConditionMatchTest::joinsOperatorsAndKeysByAnd()
{
    const std::string policy =
        policyWith(statement("Deny", R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"},
                              "StringEquals": {"glacier:ResourceTag/Hold": "true"}})"));
    Request request = deletion();
    request.setArchiveAge(1);
    QCOMPARE(nameOf(decided(policy, request)), "NoDecision");
    request.setContext("glacier:ResourceTag/hold", {"true"});
    QCOMPARE(nameOf(decided(policy, request)), "Denied");
    request.setArchiveAge(365);
    QCOMPARE(nameOf(decided(policy, request)), "NoDecision");
}

void ConditionMatchTest::knowsNoKeyThatTheCatalogueLacks()
{
    const std::string policy =
        policyWith(statement("Allow", R"({"StringEquals": {"aws:Invented": "x"}})"));
    Request request = deletion();
    request.setContext("aws:Invented", {"x"});
    QCOMPARE(nameOf(decided(policy, request)), "Indeterminate");
}

QTEST_GUILESS_MAIN(ConditionMatchTest)
#include "tst_conditionmatch.moc"
