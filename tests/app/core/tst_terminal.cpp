// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/terminal.h"

#include <QHash>
#include <QTest>

using namespace vaultlock;

class TerminalTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursForPeopleAlone_data();
    void coloursForPeopleAlone();
    void knowsItsWidth_data();
    void knowsItsWidth();
    void saysTheSameWithoutColour();
};

namespace {

/// variables: "NAME=value NAME=value"
Terminal terminalWith(bool isTerminal, int windowColumns, const QString &variables)
{
    QHash<QByteArray, QByteArray> set;
    for (const QString &one : variables.split(u' ', Qt::SkipEmptyParts))
        set.insert(one.section(u'=', 0, 0).toLatin1(), one.section(u'=', 1).toLatin1());
    return terminalBy({isTerminal, windowColumns, [set](const char *name) {
                           return set.value(name);
                       }});
}

} // namespace

void TerminalTest::coloursForPeopleAlone_data()
{
    QTest::addColumn<bool>("isTerminal");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<bool>("hasColour");
    const auto row = [](const char *name, bool isTerminal, const char *variables, bool hasColour) {
        QTest::newRow(name) << isTerminal << QString::fromLatin1(variables) << hasColour;
    };
    row("a terminal", true, "TERM=xterm", true);
    row("a pipe", false, "TERM=xterm", false);
    row("NO_COLOR", true, "TERM=xterm NO_COLOR=1", false);
    row("NO_COLOR that is empty", true, "TERM=xterm NO_COLOR=", true);
    row("a dumb terminal", true, "TERM=dumb", false);
    row("no TERM", true, "", false);
    row("CLICOLOR=0", true, "TERM=xterm CLICOLOR=0", false);
    row("forced into a pipe", false, "CLICOLOR_FORCE=1", true);
    row("forced by 0", false, "CLICOLOR_FORCE=0", false);
    row("forced on a dumb terminal", true, "TERM=dumb CLICOLOR_FORCE=1", true);
    row("NO_COLOR goes before", false, "CLICOLOR_FORCE=1 NO_COLOR=1", false);
}

void TerminalTest::coloursForPeopleAlone()
{
    QFETCH(bool, isTerminal);
    QFETCH(QString, variables);
    QTEST(terminalWith(isTerminal, 0, variables).hasColour, "hasColour");
}

void TerminalTest::knowsItsWidth_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<QString>("variables");
    QTest::addColumn<int>("columns");
    QTest::newRow("it says so") << 132 << QString() << 132;
    QTest::newRow("COLUMNS goes before") << 132 << QStringLiteral("COLUMNS=60") << 60;
    QTest::newRow("no number") << 132 << QStringLiteral("COLUMNS=wide") << 132;
    QTest::newRow("none at all") << 0 << QString() << 80;
    QTest::newRow("not to be written in") << 1 << QStringLiteral("COLUMNS=0") << 80;
}

void TerminalTest::knowsItsWidth()
{
    QFETCH(int, window);
    QFETCH(QString, variables);
    const Terminal terminal = terminalWith(true, window, variables);
    QVERIFY(terminal.columns);
    QTEST(*terminal.columns, "columns");
    // What a program reads does not depend on somebody's window.
    QVERIFY(!terminalWith(false, window, variables).columns);
}

void TerminalTest::saysTheSameWithoutColour()
{
    const QString text = QStringLiteral("Locked");
    QCOMPARE(toned(text, Tone::Good, Terminal{}), text);
    const Terminal coloured{true, true, 80};
    QCOMPARE(toned(text, Tone::Plain, coloured), text);
    QCOMPARE(toned(text, Tone::Good, coloured), QStringLiteral("\x1b[32mLocked\x1b[0m"));
    // What is not known never looks as what is safe.
    QVERIFY(toned(text, Tone::Unknown, coloured) != toned(text, Tone::Good, coloured));
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
