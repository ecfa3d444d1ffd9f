// SPDX-License-Identifier: GPL-3.0-or-later

// What people see at a terminal and programs read from a pipe, from the program itself.
#include "atterminal.h"
#include "program.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>

using namespace vaultlock::tests;

class TerminalOutputTest : public QObject
{
    Q_OBJECT

private slots:
    void coloursStatesForPeople();
    void coloursNothingWhereNobodyWantsIt_data();
    void coloursNothingWhereNobodyWantsIt();
    void fitsATable();
    void namesEveryVaultInANarrowWindow();
    void keepsAPipeAsItIs();
    void saysThatSomethingGoesOn();
    void wrapsTheHelp();
    void suggestsWhatWasMeant_data();
    void suggestsWhatWasMeant();
    void takesTheWindowsConnectionAndSaysSo();
    void offersProfilesRegionsAndVaults();
};

namespace {

QByteArray saidBy(const QByteArrayList &arguments, const QByteArrayList &variables,
                  unsigned short columns = 80)
{
    AtATerminal terminal(arguments, variables, columns);
    const auto status = terminal.end();
    return status && WIFEXITED(*status) && WEXITSTATUS(*status) == 0 ? terminal.said()
                                                                     : QByteArray();
}

const QByteArrayList vaultsOfASandbox{"vaults", "--connection", "sandbox"};

int longestLine(const QByteArray &said)
{
    qsizetype longest = 0;
    for (const QString &line : QString::fromUtf8(said).split(u'\n'))
        longest = std::max(longest, line.trimmed().size());
    return static_cast<int>(longest);
}

} // namespace

void TerminalOutputTest::coloursStatesForPeople()
{
    const QByteArray said = saidBy(vaultsOfASandbox, {"TERM=xterm", "NO_COLOR=", "COLUMNS="});
    QVERIFY2(said.contains("\x1b[1mVAULT"), said.constData());
    QVERIFY2(said.contains("\x1b[33mIn progress"), said.constData());
    QVERIFY2(said.contains("SANDBOX, for this command"), said.constData());
}

void TerminalOutputTest::coloursNothingWhereNobodyWantsIt_data()
{
    QTest::addColumn<QByteArray>("variable");
    for (const char *variable : {"NO_COLOR=1", "TERM=dumb", "CLICOLOR=0"})
        QTest::newRow(variable) << QByteArray(variable);
}

void TerminalOutputTest::coloursNothingWhereNobodyWantsIt()
{
    QFETCH(QByteArray, variable);
    const QByteArray said = saidBy(vaultsOfASandbox, {"TERM=xterm", "NO_COLOR=", variable});
    QVERIFY(said.contains("examplevault"));
    QVERIFY2(!said.contains('\x1b'), said.constData());
}

void TerminalOutputTest::fitsATable()
{
    const QByteArray said = saidBy(vaultsOfASandbox, {"NO_COLOR=1", "COLUMNS="}, 80);
    QVERIFY2(longestLine(said) <= 80, said.constData());
    QVERIFY(said.contains("VAULT "));
}

void TerminalOutputTest::namesEveryVaultInANarrowWindow()
{
    const QByteArray said = saidBy(vaultsOfASandbox, {"NO_COLOR=1", "COLUMNS=30"});
    QVERIFY2(said.contains("VAULT     examplevault\r\n"), said.constData());
    QVERIFY2(!said.contains("…"), said.constData());
}

void TerminalOutputTest::keepsAPipeAsItIs()
{
    Program program;
    const Run plain = program.run(QStringLiteral("vaults --connection sandbox"));
    QCOMPARE(plain.err, QString());
    program.set("TERM", QStringLiteral("xterm"));
    program.set("COLUMNS", QStringLiteral("30"));
    const Run other = program.run(QStringLiteral("vaults --connection sandbox"));
    QVERIFY(!other.out.contains('\x1b'));
    // Dates are of this moment.
    const auto undated = [](const QByteArray &text) {
        static const QRegularExpression date(QStringLiteral("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z"));
        return QString::fromUtf8(text).replace(date, QStringLiteral("DATE"));
    };
    QCOMPARE(undated(other.out), undated(plain.out));
    program.set("CLICOLOR_FORCE", QStringLiteral("1"));
    QVERIFY(program.run(QStringLiteral("vaults --connection sandbox")).out.contains("\x1b[1m"));
}

void TerminalOutputTest::saysThatSomethingGoesOn()
{
    const ScriptedServer silent({Script{}});
    AtATerminal terminal({"whoami"},
                         {"AWS_ACCESS_KEY_ID=A", "AWS_SECRET_ACCESS_KEY=s", "AWS_REGION=us-west-2",
                          "AWS_ENDPOINT_URL_GLACIER=" + silent.url().toLatin1()});
    QVERIFY2(terminal.hasSaid("Waiting for the service (1 s)"), terminal.said().constData());
    QVERIFY2(terminal.hasSaid("\r\x1b[KWaiting for the service (2 s)"),
             terminal.said().constData());
    QVERIFY(terminal.said().contains("LIVE: environment"));
}

void TerminalOutputTest::wrapsTheHelp()
{
    const QByteArray said = saidBy({"help", "watch"}, {"NO_COLOR=1", "COLUMNS="}, 60);
    for (const QString &line : QString::fromUtf8(said).split(u'\n')) {
        if (!line.contains(QLatin1String("vaultlock-cli")))
            QVERIFY2(line.trimmed().size() <= 60, qPrintable(line));
    }
    QVERIFY(said.contains("Examples:"));
}

void TerminalOutputTest::suggestsWhatWasMeant_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("meant");
    QTest::newRow("a command") << QStringLiteral("valts") << QStringLiteral("vaults");
    QTest::newRow("an option of the program")
        << QStringLiteral("--hepl") << QStringLiteral("--help");
    QTest::newRow("an option of a command")
        << QStringLiteral("vaults --conection sandbox") << QStringLiteral("--connection");
    QTest::newRow("a word of an option")
        << QStringLiteral("vaults --format jsn") << QStringLiteral("json");
    QTest::newRow("an option of evidence")
        << QStringLiteral("evidence make --vualt x") << QStringLiteral("--vault");
}

void TerminalOutputTest::suggestsWhatWasMeant()
{
    QFETCH(QString, line);
    QFETCH(QString, meant);
    const Run run = Program().run(line);
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(QStringLiteral("Did you mean “%1”?").arg(meant)),
             qPrintable(run.err));
}

void TerminalOutputTest::takesTheWindowsConnectionAndSaysSo()
{
    const SandboxProcess sandbox;
    const QTemporaryDir configuration;
    QSettings settings(configuration.filePath(QStringLiteral("vaultlock/Vaultlock/settings.ini")),
                       QSettings::IniFormat);
    settings.setValue(QStringLiteral("connection/kind"), QStringLiteral("profile"));
    settings.setValue(QStringLiteral("connection/name"), QStringLiteral("records"));
    settings.setValue(QStringLiteral("connection/region"), QStringLiteral("us-west-2"));
    settings.sync();
    Program program;
    program.set("XDG_CONFIG_HOME", configuration.path());
    program.writeUsualConfig(
        "[profile records]\naws_access_key_id = " + sandbox.access("accessKeyId").toUtf8() +
        "\naws_secret_access_key = " + sandbox.access("secretAccessKey").toUtf8() +
        "\nservices = local\n[services local]\nglacier =\n  endpoint_url = " +
        sandbox.access("endpoint").toUtf8() + '\n');
    const Run run = program.run(QStringLiteral("whoami --format json"));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QStringLiteral("LIVE: profile:records, as in the window\n"));
    const auto text = [&run](const char *key) {
        return run.object().value(QLatin1String(key)).toString();
    };
    QCOMPARE(text("mode"), QStringLiteral("LIVE"));
    QCOMPARE(text("connection"), QStringLiteral("profile:records"));
    QCOMPARE(text("connectionSource"), QStringLiteral("window"));
    QCOMPARE(text("regionSource"), QStringLiteral("the window's connection"));
    const QJsonObject vault =
        program.run(QStringLiteral("vaults --format json")).array().first().toObject();
    QCOMPARE(vault.value(QLatin1String("connection")).toString(),
             QStringLiteral("profile:records"));
    const Run fleet = program.run(QStringLiteral("fleet --format json"));
    QCOMPARE(fleet.err, run.err);
    QCOMPARE(fleet.object()
                 .value(QLatin1String("places"))
                 .toArray()
                 .first()
                 .toObject()
                 .value(QLatin1String("profile"))
                 .toString(),
             QStringLiteral("records"));
    // The environment goes before it.
    program.set("AWS_PROFILE", QStringLiteral("records"));
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    const Run other = program.run(QStringLiteral("whoami --format json"));
    QCOMPARE(other.object().value(QLatin1String("connectionSource")).toString(),
             QStringLiteral("environment"));
    QCOMPARE(other.err, QString());
}

void TerminalOutputTest::offersProfilesRegionsAndVaults()
{
    const SandboxProcess sandbox;
    Program program(sandbox);
    program.writeConfig("[default]\n[profile records]\nregion = us-west-2\n[profile a\x1b[31mb]\n");
    const auto complete = [&program](const QString &line) {
        return program.run(QStringLiteral("complete -- ") + line).out;
    };
    QCOMPARE(complete(QStringLiteral("vaults --connection profile:re")),
             QByteArray("profile:records\t\n"));
    QVERIFY(!complete(QStringLiteral("fleet --profile ")).contains('\x1b'));
    QCOMPARE(complete(QStringLiteral("vaults --region us-west-")),
             QByteArray("us-west-1\t\nus-west-2\t\n"));
    QCOMPARE(complete(QStringLiteral("vaults --vault ")), QByteArray());
    QCOMPARE(program.run(QStringLiteral("fleet")).exitCode, 0);
    QVERIFY(complete(QStringLiteral("vaults --vault example")).contains("examplevault\t\n"));
    // Nobody is asked: it is the same where nobody answers.
    program.set("AWS_ENDPOINT_URL_GLACIER", QStringLiteral("http://127.0.0.1:1"));
    QVERIFY(complete(QStringLiteral("vaults --vault example")).contains("examplevault\t\n"));
}

QTEST_GUILESS_MAIN(TerminalOutputTest)
#include "tst_terminaloutput.moc"
