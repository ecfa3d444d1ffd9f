// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/simulationwords.h"

#include <QTest>

using namespace vaultlock;
using policy::Decision;
using policy::PreparedPolicy;
using policy::Request;

class SimulationWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatADecisionMeans_data();
    void saysWhatADecisionMeans();
    void saysWhatIsLeftToTheAccount();
    void doubtsAPolicyWithErrors();
    void namesTheConditionThatTheRequestLeavesOpen();
};

namespace {

const std::string vaultArn = "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault";

PreparedPolicy policyWith(const std::string &effect, const std::string &rest)
{
    return PreparedPolicy::fromText(R"({"Version": "2012-10-17", "Statement": [{"Effect": ")" +
                                    effect + R"(", "Principal": "*", "Action": "glacier:*", )" +
                                    R"("Resource": "*")" + rest + "}]}");
}

const std::string untilADate =
    R"(, "Condition": {"DateLessThan": {"aws:CurrentTime": "2034-01-01"}})";
const std::string malformed =
    R"(, "Condition": {"StringEquals": {"aws:PrincipalAccount": "${aws:userid"}})";
const std::string never = R"(, "Condition": {"Null": {"aws:PrincipalType": "true"}})";

} // namespace

void SimulationWordsTest::saysWhatADecisionMeans_data()
{
    QTest::addColumn<QByteArray>("effect");
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QByteArray>("requester");
    QTest::addColumn<bool>("hasAccessPolicy");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *effect, const std::string &rest,
                        const char *requester, bool hasAccessPolicy, const char *words) {
        QTest::newRow(name) << QByteArray(effect) << QByteArray::fromStdString(rest)
                            << QByteArray(requester) << hasAccessPolicy
                            << QString::fromLatin1(words);
    };
    const char *const root = "123456789012";
    row("denied", "Deny", {}, root, false, "whatever other policies allow");
    row("not given", "Deny", untilADate, root, false, "that the request does not say");
    row("not documented", "Deny", malformed, root, false, "AWS does not document");
    row("nothing, own account", "Deny", never, root, true, "other policies decide");
    row("nothing, anonymous", "Deny", never, "anonymous", false, "other policies decide");
    row("nothing, anonymous, both known", "Deny", never, "anonymous", true, "it is refused");
    row("nothing, a stranger, both known", "Deny", never, "210987654321", true, "it is refused");
}

void SimulationWordsTest::saysWhatADecisionMeans()
{
    QFETCH(QByteArray, effect);
    QFETCH(QByteArray, rest);
    QFETCH(QByteArray, requester);
    QFETCH(bool, hasAccessPolicy);
    QFETCH(QString, words);
    const PreparedPolicy lock = policyWith(effect.toStdString(), rest.toStdString());
    const PreparedPolicy access = PreparedPolicy::fromText("{}");
    const Request request(requester.toStdString(), "glacier:DeleteArchive", vaultArn);
    const QString sentence = words::decisionSentence(
        policy::decideJoined(lock, hasAccessPolicy ? &access : nullptr, request));
    QVERIFY2(sentence.contains(words), qPrintable(sentence));
}

void SimulationWordsTest::saysWhatIsLeftToTheAccount()
{
    const PreparedPolicy access = PreparedPolicy::fromText(
        R"({"Statement": {"Effect": "Allow", "Principal": {"AWS": "210987654321"},)"
        R"( "Action": "glacier:*", "Resource": "*"}})");
    const PreparedPolicy lock = PreparedPolicy::fromText("{}");
    const auto sentence = [&](const char *requester) {
        return words::decisionSentence(
            policy::decideJoined(lock, &access, Request(requester, "glacier:ListJobs", vaultArn)));
    };
    QCOMPARE(sentence("arn:aws:iam::210987654321:role/Clerk"),
             QStringLiteral("It is left to the identity policies of the principal's account."));
    QVERIFY(sentence("210987654321").contains(QStringLiteral("allowed")));
}

void SimulationWordsTest::doubtsAPolicyWithErrors()
{
    const Request request("123456789012", "glacier:DeleteArchive", vaultArn);
    const auto answer =
        policy::doubted(policy::decideJoined(policyWith("Allow", {}), nullptr, request),
                        policy::PolicyDoubt::Contents);
    QVERIFY(words::decisionSentence(answer).contains(QLatin1String("has errors")));
}

void SimulationWordsTest::namesTheConditionThatTheRequestLeavesOpen()
{
    const Request request("123456789012", "glacier:DeleteArchive", vaultArn);
    const auto clause = [&](const std::string &rest) {
        const auto answer = policyWith("Deny", rest).decide(request);
        return words::outcomeClause(answer.trace.front(), QStringLiteral("x"));
    };
    QCOMPARE(clause(untilADate), QStringLiteral("depends on what the request does not say: x"));
    QCOMPARE(clause(malformed), QStringLiteral("cannot be decided: x"));
}

QTEST_GUILESS_MAIN(SimulationWordsTest)
#include "tst_simulationwords.moc"
