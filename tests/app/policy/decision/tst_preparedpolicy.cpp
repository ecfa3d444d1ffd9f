// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionbench.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

class PreparedPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoIsMeant_data();
    void knowsWhoIsMeant();
    void knowsWhatIsMeant_data();
    void knowsWhatIsMeant();
    void letsADenyWin();
    void letsWhatIsNotKnownBeatAnAllow();
    void tracesEveryStatement();
    void tracesWhatTheRequestLeavesOpen();
    void decidesNothingForAnEmptyPolicy();
    void isUndecidedByAStatementThatCannotBeRead();
    void knowsVariablesInVersion2012Only();
    void isNotMadeMorePermissiveByADeny();
    void doesNotCareAboutTheOrderOfStatements();
};

namespace {

std::string withPrincipal(const char *effect, const char *member)
{
    return policyWith(std::string(R"({"Effect": ")") + effect + R"(", )" + member +
                      R"(, "Action": "glacier:*", "Resource": "*"})");
}

/// Statements that differ in effect, principal, action, resource and condition.
std::vector<std::string> generatedStatements(QRandomGenerator &random, int count)
{
    const auto oneOf = [&](std::initializer_list<const char *> texts) {
        return std::string(*(texts.begin() + random.bounded(static_cast<int>(texts.size()))));
    };
    std::vector<std::string> statements;
    for (int i = 0; i < count; ++i) {
        std::string text = "{\"Effect\": " + oneOf({"\"Deny\"", "\"Allow\""});
        text += oneOf({R"(, "Principal": "*")", R"(, "Principal": {"AWS": "123456789012"})",
                       R"(, "NotPrincipal": {"AWS": "arn:aws:iam::123456789012:user/ann"})",
                       R"(, "Principal": {"AWS": "arn:aws:iam::123456789012:user/ann"})"});
        text += oneOf({R"(, "Action": "glacier:DeleteArchive")", R"(, "Action": "glacier:*Job*")",
                       R"(, "NotAction": "glacier:Delete*")", R"(, "Action": "*")"});
        text += ", \"Resource\": " + oneOf({"\"*\"", "\"arn:aws:glacier:*:*:vaults/e*\"",
                                            "\"arn:aws:glacier:us-west-2:1:vaults/x\""});
        text +=
            oneOf({"", R"(, "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "100"}})",
                   R"(, "Condition": {"StringNotEquals": {"glacier:ResourceTag/Hold": "true"}})",
                   R"(, "Condition": {"StringEquals": {"glacier:ArchiveAgeInDays": "7"}})"});
        statements.push_back(text + "}");
    }
    return statements;
}

std::string joined(const std::vector<std::string> &statements)
{
    std::string text;
    for (const std::string &one : statements)
        text += (text.empty() ? "" : ", ") + one;
    return policyWith(text);
}

std::vector<Request> sampleRequests()
{
    std::vector<Request> requests;
    for (const std::string &who : {userArn, rootArn, sessionArn, std::string("anonymous")}) {
        for (const char *action : {"glacier:DeleteArchive", "glacier:InitiateJob"}) {
            Request request(who, action, vaultArn);
            requests.push_back(request);
            request.setArchiveAge(7);
            requests.push_back(request);
            request.setArchiveAge(100);
            request.setContext("glacier:ResourceTag/Hold", {"true"});
            requests.push_back(request);
        }
    }
    return requests;
}

} // namespace

void PreparedPolicyTest::knowsWhoIsMeant_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<Decision>("expected");
    const auto row = [](const char *name, const char *effect, const char *member,
                        const std::string &requester, Decision expected) {
        QTest::newRow(name) << QByteArray::fromStdString(withPrincipal(effect, member))
                            << QByteArray::fromStdString(requester) << expected;
    };
    const char *const everyone = R"("Principal": "*")";
    const char *const everyoneByMap = R"("Principal": {"AWS": "*"})";
    const char *const byId = R"("Principal": {"AWS": "123456789012"})";
    const char *const byRoot = R"("Principal": {"AWS": "arn:aws:iam::123456789012:root"})";
    const char *const byRole =
        R"("Principal": {"AWS": "arn:aws:iam::123456789012:role/ops/Keeper"})";
    const char *const notRoot = R"("NotPrincipal": {"AWS": "arn:aws:iam::123456789012:root"})";
    const std::string stranger = "arn:aws:iam::210987654321:user/eve";

    row("everyone, anonymous", "Deny", everyone, "anonymous", Decision::Denied);
    row("everyone, a user", "Allow", everyone, userArn, Decision::Allowed);
    row("everyone by map, a stranger", "Deny", everyoneByMap, stranger, Decision::Denied);
    row("denied by account, a user", "Deny", byId, userArn, Decision::Denied);
    row("denied by root, a session", "Deny", byRoot, sessionArn, Decision::Denied);
    row("denied by account, a stranger", "Deny", byId, stranger, Decision::NoDecision);
    row("denied by account, anonymous", "Deny", byId, "anonymous", Decision::NoDecision);
    row("allowed by account, root", "Allow", byId, rootArn, Decision::Allowed);
    row("allowed by account, root by its ID", "Allow", byRoot, account, Decision::Allowed);
    row("allowed by account, a user", "Allow", byId, userArn, Decision::NoDecision);
    row("allowed by name, the role", "Allow", byRole, roleArn, Decision::Allowed);
    row("allowed by name, its session", "Allow", byRole, sessionArn, Decision::Allowed);
    row("allowed by name, another role's session", "Allow", byRole,
        "arn:aws:sts::123456789012:assumed-role/Other/x", Decision::NoDecision);
    row("allowed by name, the same role elsewhere", "Allow", byRole,
        "arn:aws:sts::210987654321:assumed-role/Keeper/x", Decision::NoDecision);
    row("all but an account, a stranger", "Deny", notRoot, stranger, Decision::Denied);
    row("all but an account, its root", "Deny", notRoot, rootArn, Decision::NoDecision);
    row("all but an account, anonymous", "Deny", notRoot, "anonymous", Decision::Denied);
    row("a service", "Allow", R"("Principal": {"Service": "backup.amazonaws.com"})",
        "backup.amazonaws.com", Decision::Allowed);
    row("a service is no user", "Allow", R"("Principal": {"Service": "backup.amazonaws.com"})",
        userArn, Decision::NoDecision);
    row("a federated principal", "Allow", R"("Principal": {"Federated": "accounts.example.com"})",
        userArn, Decision::Indeterminate);
    row("a wildcard within", "Allow", R"("Principal": {"AWS": "arn:aws:iam::123456789012:user/*"})",
        userArn, Decision::Indeterminate);
}

void PreparedPolicyTest::knowsWhoIsMeant()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, requester);
    QFETCH(Decision, expected);
    QCOMPARE(nameOf(decided(policy.toStdString(), deletion(requester.toStdString()))),
             nameOf(expected));
}

void PreparedPolicyTest::knowsWhatIsMeant_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<Decision>("expected");
    const auto row = [](const char *name, const std::string &members, const char *action,
                        Decision expected) {
        QTest::newRow(name) << QByteArray::fromStdString(members) << QByteArray(action) << expected;
    };
    const std::string all = R"(, "Resource": "*")";
    row("the action", R"("Action": "glacier:DeleteArchive")" + all, "glacier:DeleteArchive",
        Decision::Denied);
    row("in another case", R"("Action": "Glacier:deletearchive")" + all, "glacier:DeleteArchive",
        Decision::Denied);
    row("another", R"("Action": "glacier:DeleteVault")" + all, "glacier:DeleteArchive",
        Decision::NoDecision);
    row("a wildcard", R"("Action": "glacier:Delete*")" + all, "glacier:DeleteArchive",
        Decision::Denied);
    row("everything", R"("Action": "*")" + all, "glacier:DeleteArchive", Decision::Denied);
    row("all but it", R"("NotAction": "glacier:DeleteArchive")" + all, "glacier:DeleteArchive",
        Decision::NoDecision);
    row("all but another", R"("NotAction": ["glacier:DeleteVault"])" + all, "glacier:DeleteArchive",
        Decision::Denied);
    row("of another service", R"("Action": "s3:*")" + all, "s3:GetObject", Decision::Denied);
    row("an action that is not known", R"("Action": "glacier:Melt*")" + all, "glacier:MeltArchive",
        Decision::Denied);
    const std::string deleting = R"("Action": "glacier:DeleteArchive", )";
    row("the vault's name with a wildcard",
        deleting + R"("Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/ex*")",
        "glacier:DeleteArchive", Decision::Denied);
    row("another vault",
        deleting + R"("Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/other")",
        "glacier:DeleteArchive", Decision::NoDecision);
    row("all but the vault",
        deleting + R"("NotResource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault")",
        "glacier:DeleteArchive", Decision::NoDecision);
    row("a star that would cross a colon", deleting + R"("Resource": "arn:aws:glacier:*:x:y:z")",
        "glacier:DeleteArchive", Decision::NoDecision);
    row("every vault of a Region", deleting + R"("Resource": "arn:aws:glacier:us-west-2:*")",
        "glacier:DeleteArchive", Decision::Denied);
    row("a star that might cross a colon",
        deleting + R"("Resource": "arn:aws:glacier:*:vaults/examplevault")",
        "glacier:DeleteArchive", Decision::Indeterminate);
    const std::string ofVault = "\"arn:aws:glacier:us-west-2:123456789012:vaults/";
    row("a variable that follows",
        deleting + "\"Resource\": " + ofVault + "${aws:RequestedRegion, 'x'}\"",
        "glacier:DeleteArchive", Decision::NoDecision);
    row("all but a variable that follows",
        deleting + "\"NotResource\": " + ofVault + "examplevault${aws:username, ''}\"",
        "glacier:DeleteArchive", Decision::Denied);
    row("a variable without a value",
        deleting + "\"Resource\": " + ofVault + "${aws:PrincipalTag/vault}*\"",
        "glacier:DeleteArchive", Decision::NoDecision);
    row("all but a variable without a value",
        deleting + "\"NotResource\": " + ofVault + "${aws:PrincipalTag/vault}*\"",
        "glacier:DeleteArchive", Decision::Denied);
    row("a variable's default",
        deleting + "\"Resource\": " + ofVault + "${aws:PrincipalTag/vault, 'examplevault'}\"",
        "glacier:DeleteArchive", Decision::Denied);
    row("a variable that is not given", deleting + "\"Resource\": " + ofVault + "${aws:userid}*\"",
        "glacier:DeleteArchive", Decision::Indeterminate);
    row("one beside the vault",
        deleting + "\"Resource\": [" + ofVault + "${aws:userid}*\", " + ofVault + "e*\"]",
        "glacier:DeleteArchive", Decision::Denied);
    row("a variable before the name",
        deleting + R"("Resource": "arn:aws:glacier:${aws:RequestedRegion}:123456789012:vaults/*")",
        "glacier:DeleteArchive", Decision::Indeterminate);
    row("what is no ARN", deleting + R"("Resource": "examplevault")", "glacier:DeleteArchive",
        Decision::Indeterminate);
}

void PreparedPolicyTest::knowsWhatIsMeant()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, action);
    QFETCH(Decision, expected);
    const std::string policy =
        policyWith(R"({"Effect": "Deny", "Principal": "*", )" + members.toStdString() + "}");
    QCOMPARE(nameOf(decided(policy, Request(userArn, action.toStdString(), vaultArn))),
             nameOf(expected));
}

void PreparedPolicyTest::letsADenyWin()
{
    const std::string unclear =
        statement("Deny", R"({"StringEquals": {"glacier:ArchiveAgeInDays": "7"}})");
    Request request = deletion();
    request.setArchiveAge(7);
    const std::string policy =
        policyWith(statement("Allow") + ", " + unclear + ", " + statement("Deny"));
    const Answer answer = PreparedPolicy::fromText(policy).decide(request);
    QCOMPARE(nameOf(answer.decision), "Denied");
    QCOMPARE(answer.statement, std::optional<std::size_t>(2));
}

void PreparedPolicyTest::letsWhatIsNotKnownBeatAnAllow()
{
    const std::string unclear =
        statement("Deny", R"({"StringEquals": {"glacier:ArchiveAgeInDays": "7"}})");
    Request request = deletion();
    request.setArchiveAge(7);
    QCOMPARE(nameOf(decided(policyWith(statement("Allow") + ", " + unclear), request)),
             "Indeterminate");
}

void PreparedPolicyTest::tracesEveryStatement()
{
    const std::string policy = policyWith(
        statement("Allow", {}, R"({"AWS": "123456789012"})") + ", " +
        statement("Deny", R"({"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}})") + ", " +
        statement("Deny", {}, R"({"AWS": "210987654321"})"));
    Request request = deletion();
    request.setArchiveAge(365);
    const Answer answer = PreparedPolicy::fromText(policy).decide(request);
    QCOMPARE(nameOf(answer.decision), "NoDecision");
    QVERIFY(!answer.statement);
    QCOMPARE(answer.trace.size(), std::size_t(3));
    QCOMPARE(answer.trace[0].outcome, StatementTrace::Outcome::LeftToIdentityPolicies);
    QCOMPARE(answer.trace[1].outcome, StatementTrace::Outcome::ConditionNotMet);
    QCOMPARE(answer.trace[1].condition, std::optional<std::size_t>(0));
    QCOMPARE(answer.trace[2].outcome, StatementTrace::Outcome::OtherPrincipal);
}

void PreparedPolicyTest::tracesWhatTheRequestLeavesOpen()
{
    const auto traceOf = [](const std::string &condition, const std::string &who) {
        return PreparedPolicy::fromText(policyWith(statement("Deny", condition)))
            .decide(deletion(who))
            .trace.front();
    };
    const StatementTrace notGiven =
        traceOf(R"({"DateLessThan": {"aws:CurrentTime": "2034-01-01"}})", userArn);
    QCOMPARE(notGiven.outcome, StatementTrace::Outcome::Undecided);
    QVERIFY(notGiven.isKeyOpen);
    const char *const path = R"({"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::*:role/a/*"}})";
    QVERIFY(traceOf(path, sessionArn).isKeyOpen);
    const StatementTrace unclear =
        traceOf(R"({"StringEquals": {"aws:PrincipalAccount": "${aws:username"}})", userArn);
    QCOMPARE(unclear.outcome, StatementTrace::Outcome::Undecided);
    QVERIFY(!unclear.isKeyOpen);
}

void PreparedPolicyTest::decidesNothingForAnEmptyPolicy()
{
    for (const char *text : {"", "42", "{}", "[[[[", R"({"Statement": []})"})
        QCOMPARE(nameOf(decided(text, deletion())), "NoDecision");
}

void PreparedPolicyTest::isUndecidedByAStatementThatCannotBeRead()
{
    QCOMPARE(
        nameOf(decided(policyWith(statement("Allow") + R"(, {"Effect": "Deny"})"), deletion())),
        "Indeterminate");
}

void PreparedPolicyTest::knowsVariablesInVersion2012Only()
{
    const std::string condition =
        R"({"StringEquals": {"glacier:ResourceTag/Owner": "${aws:username}"}})";
    Request request = deletion();
    request.setContext("aws:username", {"ann"});
    request.setContext("glacier:ResourceTag/Owner", {"ann"});
    QCOMPARE(nameOf(decided(policyWith(statement("Deny", condition)), request)), "Denied");
    QCOMPARE(nameOf(decided(policyWith(statement("Deny", condition), "2008-10-17"), request)),
             "NoDecision");
}

void PreparedPolicyTest::isNotMadeMorePermissiveByADeny()
{
    QRandomGenerator random(20261125);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> statements = generatedStatements(random, 4);
        const PreparedPolicy before = PreparedPolicy::fromText(joined(statements));
        std::string deny = generatedStatements(random, 1).front();
        deny.replace(deny.find("\"Effect\": ") + 10, deny.find(',') - 11, "\"Deny\"");
        statements.push_back(deny);
        const PreparedPolicy after = PreparedPolicy::fromText(joined(statements));
        for (const Request &request : sampleRequests()) {
            // Allowed may become less, and nothing becomes Allowed; Denied stays.
            const Decision was = before.decision(request);
            const Decision is = after.decision(request);
            QVERIFY2(is <= was, joined(statements).c_str());
        }
    }
}

void PreparedPolicyTest::doesNotCareAboutTheOrderOfStatements()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> statements = generatedStatements(random, 5);
        const PreparedPolicy before = PreparedPolicy::fromText(joined(statements));
        std::shuffle(statements.begin(), statements.end(), random);
        const PreparedPolicy after = PreparedPolicy::fromText(joined(statements));
        for (const Request &request : sampleRequests())
            QCOMPARE(nameOf(after.decision(request)), nameOf(before.decision(request)));
    }
}

QTEST_GUILESS_MAIN(PreparedPolicyTest)
#include "tst_preparedpolicy.moc"
