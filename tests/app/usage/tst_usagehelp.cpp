// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/textcolumns.h"
#include "usage/help.h"
#include "usage/parsing.h"

#include <QCommandLineParser>
#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::usage;

class HelpTest : public QObject
{
    Q_OBJECT

private slots:
    void isThereForEveryCommand_data() { addCommands(); }
    void isThereForEveryCommand();
    void tellsEveryOptionThatTheParserTakes_data() { addCommands(); }
    void tellsEveryOptionThatTheParserTakes();
    void tellsWhatEachEndsWith_data() { addCommands(); }
    void tellsWhatEachEndsWith();
    void hasExamplesThatNameTheCommand_data() { addCommands(); }
    void hasExamplesThatNameTheCommand();
    void fitsTheTerminal_data();
    void fitsTheTerminal();
    void isAnsweredWithoutTheCommands();
    void findsATaskByEachOfItsWords();

private:
    static void addCommands();
};

void HelpTest::addCommands()
{
    QTest::addColumn<QString>("name");
    for (const Command *command : commands())
        QTest::newRow(command->name) << QString::fromLatin1(command->name);
}

void HelpTest::isThereForEveryCommand()
{
    QFETCH(QString, name);
    const Command *command = commandNamed(name);
    QVERIFY(command);
    const QString help = helpOf(*command, Terminal{});
    QVERIFY(help.startsWith(QStringLiteral("Usage: vaultlock-cli ") + name));
    QVERIFY(said(command->description).endsWith(u'.'));
    QVERIFY(!said(command->summary).endsWith(u'.'));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(!line.endsWith(u' '), qPrintable(line));
}

void HelpTest::tellsEveryOptionThatTheParserTakes()
{
    QFETCH(QString, name);
    const Command &command = *commandNamed(name);
    QCommandLineParser parser;
    addOptions(parser, command);
    const QString help = helpOf(command, Terminal{});
    for (const Option &option : optionsOf(command)) {
        QVERIFY2(help.contains(QStringLiteral("\n  ") + optionForm(option)), option.name);
        QVERIFY2(said(option.text).endsWith(u'.') || said(option.text).endsWith(u')'), option.name);
        // With a value where the help shows one, and not without.
        QStringList line{QStringLiteral("vaultlock-cli"),
                         QStringLiteral("--") + QLatin1String(option.name)};
        if (*option.value)
            line << QStringLiteral("x");
        QVERIFY2(parser.parse(line), qPrintable(parser.errorText()));
        QVERIFY(parser.isSet(QLatin1String(option.name)));
    }
    QVERIFY(parser.parse({QStringLiteral("vaultlock-cli"), QStringLiteral("--help")}));
}

void HelpTest::tellsWhatEachEndsWith()
{
    QFETCH(QString, name);
    const auto endings = endingsOf(*commandNamed(name));
    QVERIFY(!endings.empty());
    int before = -1;
    for (const Ending &ending : endings) {
        QVERIFY(ending.exitCode > before); // in order, each once
        before = ending.exitCode;
        const auto usual = usualEndings();
        QVERIFY(std::any_of(usual.begin(), usual.end(),
                            [&](const Ending &each) { return each.exitCode == ending.exitCode; }));
    }
}

void HelpTest::hasExamplesThatNameTheCommand()
{
    QFETCH(QString, name);
    const Command &command = *commandNamed(name);
    const bool hasTasksOnly =
        !command.isTask() && !tasksOf(name).isEmpty() && command.options.empty();
    QCOMPARE(command.examples.empty(), hasTasksOnly);
    for (const Example &example : command.examples) {
        const QString first = name.section(u' ', 0, 0);
        QVERIFY2(
            QString::fromLatin1(example.line).contains(QStringLiteral("vaultlock-cli ") + first),
            example.line);
        QVERIFY2(said(example.shows).endsWith(u'.'), example.shows);
        QVERIFY(helpOf(command, Terminal{}).contains(QLatin1String(example.line)));
    }
}

void HelpTest::fitsTheTerminal_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {40, 60, 80, 200})
        QTest::addRow("%d columns", columns) << columns;
}

void HelpTest::fitsTheTerminal()
{
    QFETCH(int, columns);
    const Terminal terminal{true, false, columns};
    for (const Command *command : commands()) {
        for (const QString &line : helpOf(*command, terminal).split(u'\n')) {
            // What is to be copied stays in one piece; a usage is told as it is typed.
            if (line.contains(QLatin1String("vaultlock-cli ")) || line.contains(u'|'))
                continue;
            QVERIFY2(columnsOf(line) <= std::max(columns, 60), qPrintable(line));
        }
    }
}

void HelpTest::isAnsweredWithoutTheCommands()
{
    const auto answer = [](const QString &line) {
        return answerTo((QStringLiteral("vaultlock-cli ") + line).split(u' ', Qt::SkipEmptyParts),
                        Terminal{});
    };
    QVERIFY(answer(QStringLiteral("--help"))->contains(QLatin1String("\n  sandbox ")));
    QCOMPARE(answer(QStringLiteral("-h")), answer(QStringLiteral("help")));
    QVERIFY(answer(QStringLiteral("--version"))
                ->startsWith(QLatin1String("vaultlock-cli " VAULTLOCK_VERSION "\nQt ")));
    QVERIFY(answer(QStringLiteral("help handover make"))->contains(QLatin1String("--certificate")));
    QCOMPARE(answer(QStringLiteral("handover make --help")),
             answer(QStringLiteral("help handover make")));
    for (const char *line :
         {"", "lint x --help", "frobnicate --help", "help frobnicate", "lint --version", "--helpp"})
        QVERIFY2(!answer(QLatin1String(line)), line);
}

void HelpTest::findsATaskByEachOfItsWords()
{
    QCOMPARE(commandNamed(QStringLiteral("team approve")),
             commandNamed(QStringLiteral("team rule")));
    QVERIFY(!commandNamed(QStringLiteral("team")) ||
            commandNamed(QStringLiteral("team")) != commandNamed(QStringLiteral("team rule")));
    QCOMPARE(
        tasksOf(QStringLiteral("handover")),
        (QStringList{QStringLiteral("make"), QStringLiteral("receive"), QStringLiteral("show")}));
    QVERIFY(tasksOf(QStringLiteral("lint")).isEmpty());
    QVERIFY(!commandNamed(QString()));
}

QTEST_GUILESS_MAIN(HelpTest)
#include "tst_usagehelp.moc"
