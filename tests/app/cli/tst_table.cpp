// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/table.h"
#include "core/textcolumns.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::cli;

class TableTest : public QObject
{
    Q_OBJECT

private slots:
    void alignsItsColumns();
    void leavesNoBlanksAtTheEnd();
    void shortensWhatMayBeShortened();
    void neverCutsWhatNamesSomething();
    void leavesColumnsOutAndSaysWhich();
    void countsWideCharactersTwice();
    void coloursWordsAndNoBlanks();
    void staysAsItIsInAPipe();
};

namespace {

const std::vector<Column> columns{{QStringLiteral("VAULT")},
                                  {QStringLiteral("BYTES"), true},
                                  {QStringLiteral("TAGS"), false, true}};

std::vector<Cell> row(const char *name, const char *bytes, const QString &tags)
{
    return {{QString::fromLatin1(name)}, {QString::fromLatin1(bytes)}, {tags}};
}

Terminal terminalOf(int width, bool hasColour = false)
{
    return {true, hasColour, width};
}

const QString longTags = QStringLiteral("department=records; keep=forever; owner=somebody");

} // namespace

void TableTest::alignsItsColumns()
{
    QCOMPARE(tableLines(columns, {row("a", "7", QStringLiteral("x")), row("longer", "1234", {})},
                        Terminal{}),
             (QStringList{QStringLiteral("VAULT   BYTES  TAGS"), QStringLiteral("a           7  x"),
                          QStringLiteral("longer   1234  ")}));
}

void TableTest::leavesNoBlanksAtTheEnd()
{
    const QStringList lines =
        tableLines(columns, {row("a", "7", QStringLiteral("x")), row("b", "7", longTags)}, {});
    QVERIFY(lines[1].endsWith(u'x'));
}

void TableTest::shortensWhatMayBeShortened()
{
    const QStringList lines = tableLines(columns, {row("payroll", "7", longTags)}, terminalOf(40));
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines)
        QVERIFY2(columnsOf(line) <= 40, qPrintable(line));
    QVERIFY(lines[1].startsWith(QLatin1String("payroll      7  department")));
    QVERIFY(lines[1].endsWith(u'…'));
}

void TableTest::neverCutsWhatNamesSomething()
{
    const char *first = "records-of-the-department-of-finance-2025";
    const char *second = "records-of-the-department-of-finance-2026";
    const QStringList lines = tableLines(
        columns, {row(first, "7", longTags), row(second, "8", longTags)}, terminalOf(30));
    // Paragraphs, with everything in them.
    QCOMPARE(lines,
             (QStringList{QStringLiteral("VAULT  ") + QLatin1String(first),
                          QStringLiteral("BYTES  7"), QStringLiteral("TAGS   ") + longTags,
                          QString(), QStringLiteral("VAULT  ") + QLatin1String(second),
                          QStringLiteral("BYTES  8"), QStringLiteral("TAGS   ") + longTags}));
}

void TableTest::leavesColumnsOutAndSaysWhich()
{
    const std::vector<Column> three{{QStringLiteral("VAULT")},
                                    {QStringLiteral("ARCHIVES"), true, false, true},
                                    {QStringLiteral("BYTES"), true, false, true}};
    const std::vector<std::vector<Cell>> rows{row("payroll-emea", "15126", QStringLiteral("7"))};
    QCOMPARE(tableLines(three, rows, terminalOf(30)),
             (QStringList{QStringLiteral("VAULT         ARCHIVES  BYTES"),
                          QStringLiteral("payroll-emea     15126      7")}));
    QCOMPARE(tableLines(three, rows, terminalOf(25)),
             (QStringList{QStringLiteral("VAULT         ARCHIVES"),
                          QStringLiteral("payroll-emea     15126"),
                          QStringLiteral("Too narrow for BYTES.")}));
    QCOMPARE(tableLines(three, rows, terminalOf(20)).sliced(2).join(u' '),
             QStringLiteral("Too narrow for ARCHIVES, BYTES."));
}

void TableTest::countsWideCharactersTwice()
{
    const std::vector<Column> two{{QStringLiteral("TAGS")}, {QStringLiteral("BYTES"), true}};
    const QStringList lines =
        tableLines(two, {{{QStringLiteral("記録保管")}, {QStringLiteral("7")}}}, Terminal{});
    QCOMPARE(columnsOf(lines[0]), columnsOf(lines[1]));
    QCOMPARE(lines[1], QStringLiteral("記録保管      7"));
}

void TableTest::coloursWordsAndNoBlanks()
{
    const std::vector<Column> two{{QStringLiteral("LOCK")}, {QStringLiteral("VAULT")}};
    const QStringList lines =
        tableLines(two,
                   {{{QStringLiteral("Locked"), Tone::Good}, {QStringLiteral("a")}},
                    {{QStringLiteral("?"), Tone::Unknown}, {QStringLiteral("b")}}},
                   terminalOf(80, true));
    QCOMPARE(lines[1], QStringLiteral("\x1b[32mLocked\x1b[0m  a"));
    QCOMPARE(lines[2], QStringLiteral("\x1b[1;35m?\x1b[0m       b"));
}

void TableTest::staysAsItIsInAPipe()
{
    const QStringList lines = tableLines(columns, {row("payroll", "7", longTags)}, Terminal{});
    QVERIFY(lines[1].endsWith(longTags));
}

QTEST_GUILESS_MAIN(TableTest)
#include "tst_table.moc"
