// SPDX-License-Identifier: GPL-3.0-or-later

#include "consolerun.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;

class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsItsVersion();
    void explainsItself_data();
    void explainsItself();
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
};

void CommandLineTest::tellsItsVersion()
{
    const Outcome outcome = runCommand({QStringLiteral("--version")});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, QStringLiteral("vaultlock-cli " VAULTLOCK_VERSION "\nQt %1\n")
                              .arg(QLatin1String(qVersion())));
    QCOMPARE(outcome.err, QString());
}

void CommandLineTest::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    const QStringList program{QStringLiteral("--help")};
    const QStringList lint{QStringLiteral("lint"), QStringLiteral("--help")};
    const QStringList simulate{QStringLiteral("simulate"), QStringLiteral("--help")};
    const QStringList sandbox{QStringLiteral("sandbox"), QStringLiteral("--help")};
    QTest::newRow("the program") << program << QStringLiteral("\n  sandbox ");
    QTest::newRow("lint") << lint << QStringLiteral("Usage: vaultlock-cli lint [options] FILE...");
    QTest::newRow("simulate") << simulate
                              << QStringLiteral("Usage: vaultlock-cli simulate [options] POLICY");
    QTest::newRow("the sandbox") << sandbox
                                 << QStringLiteral("Usage: vaultlock-cli sandbox [options]");
    QTest::newRow("help, as a word")
        << QStringList{QStringLiteral("help")} << QStringLiteral("\n  sandbox ");
    QTest::newRow("help of a command")
        << QStringList{QStringLiteral("help"), QStringLiteral("lint")}
        << QStringLiteral("Usage: vaultlock-cli lint [options] FILE...");
    QTest::newRow("help of a command of a command")
        << QStringList{QStringLiteral("help"), QStringLiteral("handover"), QStringLiteral("make")}
        << QStringLiteral("vaultlock-cli handover make");
    QTest::newRow("the sandbox's window") << sandbox << QStringLiteral("--window <seconds>");
}

void CommandLineTest::explainsItself()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const Outcome outcome = runCommand(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.out.contains(named), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void CommandLineTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *line, const char *named) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromUtf8(named);
    };
    row("", "Usage");
    row("sandboxes", "sandboxes. Did you mean “sandbox”?");
    row("Fleet", "Unknown command: Fleet. Did you mean “fleet”?");
    row("frobnicate", "Unknown command: frobnicate.\n");
    row("help wacth", "wacth. Did you mean “watch”?");
    row("lint --formt json x", "'formt'. Did you mean “--format”?");
    row("lint --frobnicate x", "'frobnicate'.\n");
    row("--sandbox", "--sandbox");
    row("--hlep", "Unknown option: --hlep. Did you mean “--help”?");
    row("lint --format jsn x", "--format jsn. Did you mean “json”?");
    row("lint", "FILE");
    row("lint --format xml x", "--format xml");
    row("lint --vault examplevault x", "--vault examplevault");
    row("lint - -", "once");
    row("lint --wrong x", "wrong");
    row("explain", "POLICY");
    row("explain a b", "one policy");
    row("explain a --vault b", "--vault b");
    row("simulate", "POLICY");
    row("simulate a b --requests r", "one policy");
    row("simulate a", "--requests");
    row("simulate a --requests r --format sarif", "--format sarif");
    row("simulate - --requests -", "once");
    row("simulate a --requests - --access-policy -", "once");
    row("journal", "export");
    row("journal import", "export");
    row("journal export a b", "export");
    row("journal export --wrong", "wrong");
    row("handover maek", "make|show|receive. Did you mean “make”?");
    row("sandbox extra", "extra");
    row("sandbox --porto 1", "porto");
    row("sandbox --port", "port");
    row("sandbox --port 65536", "--port 65536");
    row("sandbox --port -1", "--port -1");
    row("sandbox --port http", "--port http");
    row("sandbox --window 0", "--window 0");
    row("sandbox --window 1.5", "--window 1.5");
    row("sandbox --window 99999999999999999999", "--window 99999999999999999999");
    row("sandbox --vaults -3", "--vaults -3");
    row("sandbox --vaults 100001", "--vaults 100001");
    row("sandbox --region us-west-2@evil.example", "--region us-west-2@evil.example");
    row("sandbox --account 12345", "--account 12345");
}

void CommandLineTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const Outcome outcome = runCommand(line.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.contains(named), qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
