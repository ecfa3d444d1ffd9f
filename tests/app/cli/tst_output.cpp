// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace vaultlock::cli;

class OutputTest : public QObject
{
    Q_OBJECT

private slots:
    void escapesWhatATerminalActsOn_data();
    void escapesWhatATerminalActsOn();
    void keepsTheLinesOfALaidOutText();
    void changesNothingOfWhatJsonMeans();
};

void OutputTest::escapesWhatATerminalActsOn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const QString &text, const char *safe) {
        QTest::newRow(name) << text << QString::fromUtf8(safe);
    };
    row("ordinary letters", QStringLiteral("a é € 😀 “x” \\ \""), "a é € 😀 “x” \\ \"");
    row("escape", QStringLiteral("\x1b[2J"), "\\u001b[2J");
    row("its C1 form", QString(QChar(0x9b)), "\\u009b");
    row("NUL", QString(QChar(0)), "\\u0000");
    row("delete", QString(QChar(0x7f)), "\\u007f");
    row("line ends", QStringLiteral("a\r\nb\t"), "a\\u000d\\u000ab\\u0009");
    row("other line ends", QString(QChar(0x2028)) + QChar(0x85), "\\u2028\\u0085");
    row("right to left", QString(QChar(0x202e)) + QChar(0x2066) + QChar(0x200f),
        "\\u202e\\u2066\\u200f");
}

void OutputTest::escapesWhatATerminalActsOn()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(terminalSafe(text), safe);
}

void OutputTest::keepsTheLinesOfALaidOutText()
{
    QCOMPARE(terminalSafe(QStringLiteral("a\n\x1b"), LineEnds::Kept), QStringLiteral("a\n\\u001b"));
}

void OutputTest::changesNothingOfWhatJsonMeans()
{
    const QJsonArray array{QString(QChar(0x9b)) + QStringLiteral("\x1b\x7f\n\u202e\\")};
    const QString text = QString::fromUtf8(QJsonDocument(array).toJson());
    const QString safe = terminalSafe(text, LineEnds::Kept);
    QVERIFY(safe != text);
    QCOMPARE(QJsonDocument::fromJson(safe.toUtf8()).array(), array);
}

QTEST_GUILESS_MAIN(OutputTest)
#include "tst_output.moc"
