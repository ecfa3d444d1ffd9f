// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/completion/helptopic.h"

#include <QTest>

using namespace vaultlock::policy;

namespace {

const std::string policyText =
    R"({"Version": "2012-10-17", "Statement": [{"Sid": "a b", "Effect": "Deny", )"
    R"("Principal": {"AWS": "*"}, "Action": "glacier:Delete*", "Resource": "arn:x", )"
    R"("Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "365"}}}]})";

} // namespace

class TestHelpTopic : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatStandsThere_data();
    void knowsWhatStandsThere();
    void meansTheWordFromQuoteToQuote();
    void meansTheWordBehindTheCaretToo();
    void knowsWhichActionsAreMeant();
    void survivesEveryPlaceOfABrokenText();
};

void TestHelpTopic::knowsWhatStandsThere_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *word, int kind) {
        QTest::newRow(word) << QByteArray(word) << kind;
    };
    row("Version", static_cast<int>(TopicKind::PolicyElement));
    row("2012-10-17", static_cast<int>(TopicKind::Version));
    row("Effect", static_cast<int>(TopicKind::StatementElement));
    row("Deny", static_cast<int>(TopicKind::Effect));
    row("AWS", static_cast<int>(TopicKind::PrincipalType));
    row("*", static_cast<int>(TopicKind::Everyone));
    row("glacier:Delete*", static_cast<int>(TopicKind::Action));
    row("NumericLessThan", static_cast<int>(TopicKind::Operator));
    row("glacier:ArchiveAgeInDays", static_cast<int>(TopicKind::Key));
    for (const char *unexplained : {"a b", "arn:x", "365"})
        row(unexplained, -1);
}

void TestHelpTopic::knowsWhatStandsThere()
{
    QFETCH(QByteArray, word);
    QFETCH(int, kind);
    const std::size_t at = policyText.find("\"" + word.toStdString() + "\"");
    const auto topic = topicAt(policyText, at + 1);
    QCOMPARE(topic ? static_cast<int>(topic->kind) : -1, kind);
    if (topic)
        QCOMPARE(topic->name, word.toStdString());
}

void TestHelpTopic::meansTheWordFromQuoteToQuote()
{
    const std::size_t begin = policyText.find("\"Effect\"");
    for (std::size_t at = begin; at < begin + 8; ++at) {
        const auto topic = topicAt(policyText, at);
        QVERIFY2(topic, qPrintable(QString::number(at - begin)));
        QVERIFY((topic->span == Span{begin, begin + 8}));
    }
    QVERIFY(!topicAt(policyText, begin - 1));
    QVERIFY(!topicAt(policyText, begin + 8));
}

void TestHelpTopic::meansTheWordBehindTheCaretToo()
{
    const std::size_t begin = policyText.find("\"Effect\"");
    QVERIFY(topicAtCaret(policyText, begin));
    QVERIFY(topicAtCaret(policyText, begin + 8));
    QVERIFY(!topicAtCaret(policyText, begin + 9));
    QVERIFY(!topicAtCaret("", 0));
}

void TestHelpTopic::knowsWhichActionsAreMeant()
{
    const auto topic = topicAt(policyText, policyText.find("glacier:Delete*"));
    QVERIFY(topic->actions == ActionSet::matching("Delete*"));
    QVERIFY(topic->actions.size() > 1);
    const std::string other = R"({"Statement": {"Action": "s3:DeleteArchive"}})";
    QVERIFY(topicAt(other, other.find("s3:"))->actions.isEmpty());
}

void TestHelpTopic::survivesEveryPlaceOfABrokenText()
{
    for (const std::string &text :
         {policyText.substr(0, 150), std::string(R"({"""""")"), std::string("\"\"\"\\")}) {
        for (std::size_t at = 0; at <= text.size() + 1; ++at)
            topicAtCaret(text, at);
    }
}

QTEST_GUILESS_MAIN(TestHelpTopic)
#include "tst_helptopic.moc"
