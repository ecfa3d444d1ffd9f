// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/policymodel.h"
#include "policy/reader/reader.h"

#include <QTest>

#include <string>

using namespace vaultlock::policy;

class PolicyModelTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAStatement();
    void readsOneBareStatement();
    void takesNotActionIntoAccount();
    void readsWhatIsEscaped();
    void knowsAStatementThatIsNotComplete_data();
    void knowsAStatementThatIsNotComplete();
    void copesWithWhatIsNotClosed();
};

namespace {

/// Keeps what the model looks into.
struct Read
{
    explicit Read(std::string policy)
        : text(std::move(policy))
        , tree(read(text))
        , model(modelOf(tree, documentOf(tree)))
    {
    }
    std::string text;
    Tree tree;
    PolicyModel model;
};

std::string statementWith(const std::string &members)
{
    return R"({"Version": "2012-10-17", "Statement": [{)" + members + "}]}";
}

const std::string whole =
    R"("Sid": "Keep", "Effect": "Deny", "Principal": {"AWS": ["123456789012", "*"]},
       "Action": ["glacier:DeleteArchive", "s3:*"], "Resource": "*",
       "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": [365, "730"]},
                     "StringLike": {"glacier:ResourceTag/Hold": "t*"}})";

} // namespace

void PolicyModelTest::readsAStatement()
{
    const Read read(statementWith(whole));
    QVERIFY(read.model.hasVariables);
    QCOMPARE(read.model.statements.size(), std::size_t(1));
    const StatementModel &statement = read.model.statements.front();
    QVERIFY(statement.isComplete);
    QCOMPARE(std::string(statement.sid), std::string("Keep"));
    QCOMPARE(statement.effect, Effect::Deny);
    QVERIFY(statement.principals.isEveryone);
    QCOMPARE(statement.principals.values.size(), std::size_t(2));
    QVERIFY(statement.actions.reached == ActionSet::of("DeleteArchive"));
    QCOMPARE(statement.conditions.size(), std::size_t(2));
    QVERIFY(statement.conditions[0].isAge());
    QCOMPARE(std::string(statement.conditions[0].values[0].text), std::string("365"));
    QCOMPARE(std::string(statement.conditions[0].values[1].text), std::string("730"));
    QVERIFY(statement.conditions[1].isVaultTag());
    QCOMPARE(std::string(statement.conditions[1].key.tag), std::string("Hold"));
}

void PolicyModelTest::readsOneBareStatement()
{
    const Read read("{\"Statement\": {" + whole + "}}");
    QVERIFY(!read.model.hasVariables);
    QVERIFY(read.model.statements.at(0).isComplete);
}

void PolicyModelTest::takesNotActionIntoAccount()
{
    const Read read(statementWith(R"("Effect": "Deny", "Principal": "*", "Resource": "*",
                                     "NotAction": ["glacier:Delete*", "s3:*"])"));
    const Actions &actions = read.model.statements.at(0).actions;
    QVERIFY(actions.isNegated);
    QVERIFY(actions.reached == ActionSet::all().without(ActionSet::matching("Delete*")));
}

void PolicyModelTest::readsWhatIsEscaped()
{
    const Read read(statementWith(R"("Effect": "Deny", "Principal": "*", "Resource": "*",
                                     "Action": "glacier:\u0044eleteArchive",
                                     "Condition": {"Null": {"glacier\u003aArchiveAgeInDays": true}})"));
    const StatementModel &statement = read.model.statements.at(0);
    QVERIFY(statement.actions.reached == ActionSet::of("DeleteArchive"));
    QVERIFY(statement.conditions.at(0).isAge());
    QCOMPARE(std::string(statement.conditions.at(0).values.at(0).text), std::string("true"));
}

void PolicyModelTest::knowsAStatementThatIsNotComplete_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("no effect") << QByteArray("\"Effect\"") << QByteArray("\"effect\"");
    QTest::newRow("another effect") << QByteArray("\"Deny\"") << QByteArray("\"deny\"");
    QTest::newRow("no principal") << QByteArray("\"Principal\"") << QByteArray("\"principal\"");
    QTest::newRow("another kind of principal") << QByteArray("\"AWS\"") << QByteArray("\"aws\"");
    QTest::newRow("no action") << QByteArray("\"Action\"") << QByteArray("\"action\"");
    QTest::newRow("no resource") << QByteArray("\"Resource\"") << QByteArray("\"resource\"");
    QTest::newRow("a condition that is none")
        << QByteArray("{\"NumericLessThan\"") << QByteArray("{\"x\": 1, \"NumericLessThan\"");
    QTest::newRow("an unknown operator") << QByteArray("StringLike") << QByteArray("StringIs");
    QTest::newRow("an operand that is null") << QByteArray("\"t*\"") << QByteArray("null");
}

void PolicyModelTest::knowsAStatementThatIsNotComplete()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray text = QByteArray::fromStdString(statementWith(whole));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const Read read(text.toStdString());
    QVERIFY(!read.model.statements.at(0).isComplete);
}

void PolicyModelTest::copesWithWhatIsNotClosed()
{
    const std::string text = statementWith(whole);
    for (std::size_t length = 0; length < text.size(); ++length)
        const Read read(text.substr(0, length));
}

QTEST_GUILESS_MAIN(PolicyModelTest)
#include "tst_policymodel.moc"
