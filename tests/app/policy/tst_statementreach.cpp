// What the linter says of a statement by sets and intervals, against the decisions themselves.
#include "policy/decision/preparedpolicy.h"
#include "policy/reader/reader.h"
#include "policy/rules/effect/statementreach.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vaultlock::policy;

namespace {

const std::string vault = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";
const std::string user = "arn:aws:iam::123456789012:user/ann";

/// The model and what it looks at.
struct ReadPolicy
{
    explicit ReadPolicy(std::string policy)
        : text(std::move(policy))
        , tree(read(text))
        , document(documentOf(tree))
        , model(modelOf(tree, document))
    {
    }
    ReadPolicy(const ReadPolicy &) = delete;

    StatementReach reach() const { return reachOf(model.statements.front(), "123456789012"); }

    std::string text;
    Tree tree;
    Document document;
    PolicyModel model;
};

std::string denying(const std::string &condition, const std::string &principal = "\"*\"")
{
    return R"({"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Principal": )" +
           principal + R"(, "Action": "glacier:*", "Resource": ")" + vault +
           "\", \"Condition\": {" + condition + "}}}";
}

template <typename T, std::size_t n>
const T &oneOf(QRandomGenerator &random, const T (&choices)[n])
{
    return choices[random.bounded(static_cast<int>(n))];
}

std::string randomOperator(QRandomGenerator &random, bool isNumeric)
{
    static const std::string numeric[] = {"NumericLessThan",    "NumericLessThanEquals",
                                          "NumericGreaterThan", "NumericGreaterThanEquals",
                                          "NumericEquals",      "NumericNotEquals"};
    static const std::string texts[] = {"StringEquals",  "StringNotEquals",        "StringLike",
                                        "StringNotLike", "StringEqualsIgnoreCase", "Bool"};
    static const std::string prefixes[] = {"", "", "ForAllValues:", "ForAnyValue:"};
    if (random.bounded(5) == 0)
        return "Null";
    const bool isOdd = random.bounded(12) == 0;
    return oneOf(random, prefixes) +
           (isNumeric != isOdd ? oneOf(random, numeric) : oneOf(random, texts)) +
           (random.bounded(3) == 0 ? "IfExists" : "");
}

std::string randomValue(QRandomGenerator &random, bool isNumeric, bool isNull)
{
    static const std::string numbers[] = {"0", "-3", "1", "10", "10.5", "11", "20", "x"};
    static const std::string texts[] = {"1", "true", "*", "t*", "", "TRUE"};
    static const std::string claims[] = {"true", "false"};
    return "\"" +
           (isNull      ? oneOf(random, claims)
            : isNumeric ? oneOf(random, numbers)
                        : oneOf(random, texts)) +
           "\"";
}

std::string randomConditions(QRandomGenerator &random)
{
    static const std::string keys[] = {"glacier:ArchiveAgeInDays", "glacier:ArchiveAgeInDays",
                                       "glacier:ResourceTag/Hold", "aws:ResourceTag/Hold",
                                       "aws:username"};
    std::string text;
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const std::string &key = oneOf(random, keys);
        const bool isNumeric = key == keys[0];
        const std::string op = randomOperator(random, isNumeric);
        std::string values = randomValue(random, isNumeric, op == "Null");
        for (int more = random.bounded(3); more > 1; --more)
            values += ", " + randomValue(random, isNumeric, op == "Null");
        text += (text.empty() ? "\"" : ", \"") + op + "\": {\"" + key + "\": [" + values + "]}";
    }
    return text;
}

/// Every request for the action that can make a difference.
std::vector<Request> requestsFor(const Action &action)
{
    std::vector<Request> requests{Request(user, "glacier:" + std::string(action.name), vault)};
    const auto vary = [&](const char *key, const std::vector<std::string> &values,
                          bool isAlwaysThere) {
        std::vector<Request> varied;
        for (const Request &request : requests) {
            if (!isAlwaysThere)
                varied.push_back(request);
            for (const std::string &value : values) {
                varied.push_back(request);
                varied.back().setContext(key, {value});
            }
        }
        requests = varied;
    };
    if (action.carriesAge)
        vary("glacier:ArchiveAgeInDays", {"0", "1", "2", "9", "10", "11", "12", "19", "20", "21"},
             action.name == "DeleteArchive");
    if (action.carriesTags)
        vary("glacier:ResourceTag/Hold", {"", "1", "true", "x"}, false);
    vary("aws:username", {"1", "true", "ann"}, false);
    return requests;
}

} // namespace

class StatementReachTest : public QObject
{
    Q_OBJECT

private slots:
    void claimsNoMoreThanIsDecided();
    void knowsTheDaysOfDeletion();
    void tellsWhomAStatementBinds_data();
    void tellsWhomAStatementBinds();
    void knowsTheActionsOfTheCatalogue();
};

void StatementReachTest::claimsNoMoreThanIsDecided()
{
    std::vector<std::vector<Request>> requests;
    for (const Action &action : glacierActions())
        requests.push_back(requestsFor(action));
    QRandomGenerator random(20'261'125);
    int never = 0;
    int always = 0;
    for (int round = 0; round < 400; ++round) {
        const ReadPolicy policy(denying(randomConditions(random)));
        const StatementReach reach = policy.reach();
        const PreparedPolicy prepared(policy.model);
        for (std::size_t i = 0; i < requests.size(); ++i) {
            int denied = 0;
            int open = 0;
            for (const Request &request : requests[i]) {
                const Decision decision = prepared.decision(request);
                denied += decision == Decision::Denied ? 1 : 0;
                open += decision == Decision::NoDecision ? 1 : 0;
            }
            const int all = static_cast<int>(requests[i].size());
            if (!reach.applies.contains(i)) {
                QVERIFY2(open == all, policy.text.c_str());
                ++never;
            }
            if (reach.always.contains(i)) {
                QVERIFY2(denied == all, policy.text.c_str());
                ++always;
            }
        }
    }
    QVERIFY(never > 1'000);
    QVERIFY(always > 500);
}

void StatementReachTest::knowsTheDaysOfDeletion()
{
    QRandomGenerator random(365);
    int decided = 0;
    for (int round = 0; round < 2'000; ++round) {
        std::string conditions;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const std::string op = randomOperator(random, true);
            conditions += (conditions.empty() ? "\"" : ", \"") + op +
                          "\": {\"glacier:ArchiveAgeInDays\": [" +
                          randomValue(random, true, op == "Null") + ", " +
                          randomValue(random, true, op == "Null") + "]}";
        }
        const ReadPolicy policy(denying(conditions));
        const AgeWindow age = policy.reach().age;
        QVERIFY(age.hasConditions);
        if (!age.isDecided)
            continue;
        ++decided;
        const PreparedPolicy prepared(policy.model);
        Request request(user, "glacier:DeleteArchive", vault);
        for (int day = 0; day <= 30; ++day) {
            request.setArchiveAge(day);
            const bool isDenied = prepared.decision(request) == Decision::Denied;
            const bool isWithin = age.first <= day && day <= age.last;
            QVERIFY2(age.hasGaps ? !isDenied || isWithin : isDenied == isWithin,
                     policy.text.c_str());
        }
    }
    QVERIFY(decided > 500);
}

void StatementReachTest::tellsWhomAStatementBinds_data()
{
    QTest::addColumn<std::string>("principal");
    QTest::addColumn<int>("binding");
    const auto row = [](const char *principal, Binding binding) {
        QTest::newRow(principal) << std::string(principal) << static_cast<int>(binding);
    };
    row(R"("*")", Binding::Everyone);
    row(R"({"AWS": ["123456789012", "*"]})", Binding::Everyone);
    row(R"({"AWS": "123456789012"})", Binding::Account);
    row(R"({"AWS": ["x", "arn:aws:iam::123456789012:root"]})", Binding::Account);
    row(R"({"AWS": "210987654321"})", Binding::Some);
    row(R"({"AWS": "arn:aws:iam::123456789012:user/root"})", Binding::Some);
    row(R"({"Service": "123456789012"})", Binding::Some);
}

void StatementReachTest::tellsWhomAStatementBinds()
{
    QFETCH(std::string, principal);
    QFETCH(int, binding);
    const ReadPolicy policy(denying(R"("Bool": {"aws:SecureTransport": "true"})", principal));
    QCOMPARE(static_cast<int>(policy.reach().binding), binding);
}

void StatementReachTest::knowsTheActionsOfTheCatalogue()
{
    const KnownActions &known = knownActions();
    QCOMPARE(known.withAge.size(), 2);
    QCOMPARE(known.retrieval.size(), 2);
    QCOMPARE(known.tagging.size(), 2);
    for (const ActionSet one : {known.deletion, known.upload, known.completeLock, known.abortLock})
        QCOMPARE(one.size(), 1);
    QVERIFY(known.withTags.size() > 10);
}

QTEST_GUILESS_MAIN(StatementReachTest)
#include "tst_statementreach.moc"
