// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidedcases.h"
#include "guidedwritings.h"
#include "policy/guided/guidedform.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::policy;
using namespace vaultlock::policy::tests;

namespace {

std::optional<GuidedRule> ruleIn(const std::string &statement)
{
    const GuidedForm form = guidedForm(policyWith(statement), guidedVault());
    return form.cards.size() == 1 ? form.cards.front().rule : std::nullopt;
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::policy::GuidedRule)

class TestGuidedForm : public QObject
{
    Q_OBJECT

private slots:
    void readsARuleHoweverItIsWritten_data();
    void readsARuleHoweverItIsWritten();
    void leavesToTheJsonWhatIsNotQuiteARule_data();
    void leavesToTheJsonWhatIsNotQuiteARule();
    void saysWhyThereIsNoForm();
    void knowsWhereEachStatementStands();
    void readsBackWhatItHasWritten();
    void readsTheSameHoweverOthersWriteIt();
};

void TestGuidedForm::readsARuleHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<GuidedRule>("rule");
    for (const Writing &writing : writingsOfRules())
        QTest::newRow(writing.name)
            << QByteArray::fromStdString(writing.statement) << *writing.rule;
}

void TestGuidedForm::readsARuleHoweverItIsWritten()
{
    QFETCH(QByteArray, statement);
    QFETCH(GuidedRule, rule);
    const auto read = ruleIn(statement.toStdString());
    QVERIFY(read.has_value());
    QVERIFY(*read == rule);
    // A bare statement is a list of one.
    const auto bare = guidedForm(R"({"Statement":)" + statement.toStdString() + "}", guidedVault());
    QCOMPARE(bare.cards.size(), std::size_t{1});
    QVERIFY(bare.cards.front().rule == rule);
}

void TestGuidedForm::leavesToTheJsonWhatIsNotQuiteARule_data()
{
    QTest::addColumn<QByteArray>("statement");
    for (const Writing &writing : writingsOfNoRules())
        QTest::newRow(writing.name) << QByteArray::fromStdString(writing.statement);
}

void TestGuidedForm::leavesToTheJsonWhatIsNotQuiteARule()
{
    QFETCH(QByteArray, statement);
    const GuidedForm form = guidedForm(policyWith(statement.toStdString()), guidedVault());
    QCOMPARE(form.trouble, GuidedForm::Trouble::None);
    QCOMPARE(form.cards.size(), std::size_t{1});
    QVERIFY(!form.cards.front().rule);
}

void TestGuidedForm::saysWhyThereIsNoForm()
{
    using Trouble = GuidedForm::Trouble;
    const auto trouble = [](const char *text) {
        return guidedForm(text, guidedVault()).trouble;
    };
    QCOMPARE(trouble(""), Trouble::Empty);
    QCOMPARE(trouble(" \r\n"), Trouble::Empty);
    QCOMPARE(trouble("{"), Trouble::NotJson);
    QCOMPARE(trouble(R"({"Statement":[}])"), Trouble::NotJson);
    QCOMPARE(trouble("42"), Trouble::NotAPolicy);
    QCOMPARE(trouble(R"({"Statement":"x"})"), Trouble::NotAPolicy);
    QCOMPARE(trouble(R"({"Statement":[{},1]})"), Trouble::NotAPolicy);
    QCOMPARE(trouble(R"({"Statement":[],"Statement":[]})"), Trouble::NotAPolicy);
    QCOMPARE(trouble(R"({"Policy":"{}"})"), Trouble::NotAPolicy);
    QCOMPARE(trouble("{}"), Trouble::None);
    QCOMPARE(trouble(R"({"Statement":[]})"), Trouble::None);
}

void TestGuidedForm::knowsWhereEachStatementStands()
{
    const std::string first = R"({"Sid":"A"})";
    const std::string text = policyWith(first + ", " + deleting("{}"));
    const GuidedForm form = guidedForm(text, guidedVault());
    QCOMPARE(form.cards.size(), std::size_t{2});
    QCOMPARE(form.cards[0].sid, std::string("A"));
    QCOMPARE(form.cards[1].statement, std::size_t{1});
    for (const GuidedCard &card : form.cards)
        QVERIFY(text[card.span.begin] == '{' && text[card.span.end - 1] == '}');
}

void TestGuidedForm::readsBackWhatItHasWritten()
{
    const unsigned seed = 20261127;
    GuidedCases cases(seed);
    for (int i = 0; i < 1'500; ++i) {
        const std::vector<GuidedRule> rules = cases.rules();
        const std::string text = policyOf(rules, guidedVault());
        const GuidedForm form = guidedForm(text, guidedVault());
        QCOMPARE(form.trouble, GuidedForm::Trouble::None);
        QVERIFY2(form.cards.size() == rules.size(), text.c_str());
        for (std::size_t card = 0; card < rules.size(); ++card)
            QVERIFY2(form.cards[card].rule == rules[card], text.c_str());
    }
}

void TestGuidedForm::readsTheSameHoweverOthersWriteIt()
{
    GuidedCases cases(20261201);
    for (int i = 0; i < 1'500; ++i) {
        const std::vector<GuidedRule> rules = cases.rules();
        const std::string text = cases.respelt(policyOf(rules, guidedVault()));
        const GuidedForm form = guidedForm(text, guidedVault());
        QVERIFY2(form.cards.size() == rules.size(), text.c_str());
        for (std::size_t card = 0; card < rules.size(); ++card) {
            QVERIFY2(form.cards[card].rule == rules[card], text.c_str());
            QVERIFY2(changeCard(text, card, rules[card], guidedVault()).empty(), text.c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestGuidedForm)
#include "tst_guidedform.moc"
