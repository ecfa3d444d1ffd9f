// SPDX-License-Identifier: GPL-3.0-or-later

// What is said is tested with the words: tst_explanationwords.cpp.
#include "consolerun.h"
#include "words/explanationwords.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace vaultlock;
using namespace vaultlock::tests;

namespace {

const QByteArray retention = R"({"Version": "2012-10-17", "Statement": [
  {"Sid": "Keep", "Effect": "Deny", "Principal": "*", "Action": "glacier:DeleteArchive",
   "Resource": "arn:aws:glacier:us-west-2:123456789012:vaults/examplevault",
   "Condition": {"NumericLessThan": {"glacier:ArchiveAgeInDays": "2557"}}}]})";

} // namespace

class ExplainCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatThePolicyDoes();
    void readsAFile();
    void knowsTheChosenVault();
    void looksIntoWhatThePolicyArrivedIn_data();
    void looksIntoWhatThePolicyArrivedIn();
    void pointsIntoTheFile();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void saysWhichFileIsMissing();
    void escapesWhatATerminalWouldActOn();
    void survivesALongPolicy();

private:
    static Outcome explain(const QByteArray &text, const QStringList &options = {})
    {
        return runCommand(QStringList{QStringLiteral("explain"), QStringLiteral("-")} + options,
                          text);
    }
};

void ExplainCommandTest::saysWhatThePolicyDoes()
{
    const Outcome outcome = explain(retention);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, QString());
    QVERIFY2(outcome.out.contains(QStringLiteral("2,557 days")), qPrintable(outcome.out));
    const QStringList words = words::explanationWords(policy::explain(retention.toStdString()));
    QCOMPARE(outcome.out, words.join(u'\n') + u'\n');
}

void ExplainCommandTest::readsAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("policy.json")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(retention) > 0);
    file.close();
    const Outcome outcome = runCommand({QStringLiteral("explain"), file.fileName()});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, explain(retention).out);
}

void ExplainCommandTest::knowsTheChosenVault()
{
    const QString other = QStringLiteral("arn:aws:glacier:us-west-2:123456789012:vaults/my-vault");
    const Outcome outcome = explain(retention, {QStringLiteral("--vault"), other});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out != explain(retention).out);
}

void ExplainCommandTest::looksIntoWhatThePolicyArrivedIn_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray escaped = QByteArray(retention).replace('"', "\\\"").replace('\n', "\\n");
    QByteArray utf16 = "\xff\xfe";
    for (const char c : retention)
        utf16 += QByteArray(1, c) + '\0';
    const auto row = [](const char *name, const QByteArray &text) {
        QTest::newRow(name) << text;
    };
    const QByteArray wrapped = "{\"Policy\": \"" + escaped + "\", \"State\": \"Locked\"}";
    row("output of the AWS CLI", wrapped);
    row("input of the AWS CLI", "{\"policy\": {\"Policy\": \"" + escaped + "\"}}");
    row("an object in it", "{\"Policy\": " + retention + "}");
    row("a byte order mark", "\xef\xbb\xbf" + retention);
    row("UTF-16", utf16);
    row("a code fence", "```json\n" + retention + "\n```\n");
    row("curly quotes", QByteArray(retention).replace("\"Sid\"", "“Sid”"));
    row("one in the other",
        "```\n" + QByteArray(wrapped).replace("\"Policy\"", "“Policy”") + "\n```");
}

void ExplainCommandTest::looksIntoWhatThePolicyArrivedIn()
{
    QFETCH(QByteArray, text);
    const Outcome outcome = explain(text);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, explain(retention).out);
}

void ExplainCommandTest::pointsIntoTheFile()
{
    const QByteArray inner =
        R"({\"Version\": \"2012-10-17\", \"Id\": \"\u00e9\" \"Statement\": []})";
    const Outcome outcome = explain("{\n  \"Policy\": \"" + inner + "\"\n}\n");
    QCOMPARE(outcome.exitCode, 2);
    const QByteArray line = "  \"Policy\": \"" + inner;
    const auto column = line.indexOf("\\\" \\\"Statement") + 1;
    QVERIFY2(outcome.err.startsWith(QStringLiteral("-:2:%1: ").arg(column)),
             qPrintable(outcome.err));
}

void ExplainCommandTest::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << retention.left(100);
    QTest::newRow("an element twice")
        << QByteArray(retention).replace("\"Sid\"", "\"Effect\": \"Allow\", \"Sid\"");
    QTest::newRow("no UTF-8") << QByteArray(retention).replace("Keep", "\xff");
    QTest::newRow("100,000 brackets") << QByteArray(100'000, '[');
    QTest::newRow("YAML") << QByteArray("Version: '2012-10-17'\nStatement: []\n");
}

void ExplainCommandTest::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, text);
    const Outcome outcome = explain(text);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(QStringLiteral("-:")), qPrintable(outcome.err));
}

void ExplainCommandTest::saysWhichFileIsMissing()
{
    const Outcome outcome = runCommand({QStringLiteral("explain"), QStringLiteral("missing.json")});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.err.contains(QStringLiteral("missing.json")));
}

void ExplainCommandTest::escapesWhatATerminalWouldActOn()
{
    const Outcome outcome =
        explain(QByteArray(retention).replace("Keep", "\\u001b[2J\\u009b\\n\\u202e"));
    QCOMPARE(outcome.exitCode, 0);
    for (const QChar c : outcome.out)
        QVERIFY(c == u'\n' || (c.unicode() >= 0x20 && c != u'\u009b' && c != u'\u202e'));
}

void ExplainCommandTest::survivesALongPolicy()
{
    const std::clock_t start = std::clock(); // of this process alone, however busy the machine
    QByteArray resources = "\"*\"";
    while (resources.size() < 1024 * 1024)
        resources += ",\"arn:aws:glacier:us-west-2:123456789012:vaults/x*\"";
    const Outcome outcome = explain(QByteArray(retention).replace(
        "\"arn:aws:glacier:us-west-2:123456789012:vaults/examplevault\"", "[" + resources + "]"));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY((std::clock() - start) / CLOCKS_PER_SEC < 20);
}

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "tst_explaincommand.moc"
