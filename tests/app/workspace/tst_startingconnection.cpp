// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/connectionmemory.h"
#include "workspace/startingconnection.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::workspace;
using Kind = ConnectionChoice::Kind;
using By = StartingConnection::By;

class StartingConnectionTest : public QObject
{
    Q_OBJECT

private slots:
    void ofACommand_data();
    void ofACommand();
    void ofTheWindow();
    void goesByTheCommandLineFirst();
    void keepsTheWindowsCredentialsFromAnotherEndpoint();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ConnectionMemory m_memory{m_settings};
};

namespace {

QProcessEnvironment environmentWith(const QString &variables)
{
    QProcessEnvironment environment;
    for (const QString &one : variables.split(u' ', Qt::SkipEmptyParts))
        environment.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    return environment;
}

ConnectionChoice records()
{
    return {Kind::Profile, QStringLiteral("eu-west-1"), {}, QStringLiteral("records")};
}

Result<StartingConnection> startBy(const QStringList &options, const ConnectionMemory &memory)
{
    QCommandLineParser parser;
    for (const char *name : {"connection", "region", "endpoint-url"})
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value")});
    parser.process(QStringList{QStringLiteral("x")} + options);
    return readStart(parser, memory, QProcessEnvironment());
}

} // namespace

void StartingConnectionTest::ofACommand_data()
{
    QTest::addColumn<int>("last"); // -1: the window was never used
    QTest::addColumn<QString>("variables");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("region");
    QTest::addColumn<int>("by");
    const auto row = [](const char *name, int last, const char *variables, const char *choice,
                        const char *region, By by) {
        QTest::newRow(name) << last << QString::fromLatin1(variables) << QString::fromLatin1(choice)
                            << QString::fromLatin1(region) << static_cast<int>(by);
    };
    const int never = -1;
    const int profile = static_cast<int>(Kind::Profile);
    row("nobody says anything", never, "", "environment", "", By::Nobody);
    row("the window's profile", profile, "", "profile:records", "eu-west-1", By::Window);
    row("the window's, in another Region", profile, "AWS_REGION=us-east-1", "profile:records", "",
        By::Window);
    row("keys in the environment", profile, "AWS_ACCESS_KEY_ID=A", "environment", "",
        By::Environment);
    row("a profile in the environment", profile, "AWS_PROFILE=other", "environment", "",
        By::Environment);
    row("an endpoint in the environment", profile, "AWS_ENDPOINT_URL_GLACIER=http://localhost:1",
        "environment", "", By::Environment);
    row("a variable that is empty", profile, "AWS_PROFILE=", "environment", "", By::Environment);
    row("a secret without its key", profile, "AWS_SECRET_ACCESS_KEY=", "environment", "",
        By::Environment);
    row("files of one's own", profile, "AWS_CONFIG_FILE=/tmp/other", "environment", "",
        By::Environment);
    row("as the environment says, in the window", static_cast<int>(Kind::Environment), "",
        "environment", "eu-west-1", By::Window);
    row("a rehearsal in the window", static_cast<int>(Kind::Sandbox), "", "environment", "",
        By::Nobody);
    row("keys typed in the window", static_cast<int>(Kind::Keys), "", "environment", "",
        By::Nobody);
}

void StartingConnectionTest::ofACommand()
{
    QFETCH(int, last);
    QFETCH(QString, variables);
    m_settings.clear();
    if (last >= 0) {
        ConnectionChoice choice = records();
        choice.kind = static_cast<Kind>(last);
        m_memory.keepChoice(choice);
    }
    const StartingConnection start = startOfCommand(m_memory, environmentWith(variables));
    QTEST(choiceText(start.choice), "choice");
    QTEST(start.choice.region, "region");
    QTEST(static_cast<int>(start.by), "by");
}

void StartingConnectionTest::ofTheWindow()
{
    m_settings.clear();
    QVERIFY(startOfWindow(m_memory) == ConnectionChoice());
    m_memory.keepChoice(records());
    QVERIFY(startOfWindow(m_memory) == records());
    // The same, so that nobody has to think about which of the two they are in.
    QVERIFY(startOfCommand(m_memory, QProcessEnvironment()).choice == startOfWindow(m_memory));
}

void StartingConnectionTest::goesByTheCommandLineFirst()
{
    m_settings.clear();
    m_memory.keepChoice(records());
    const auto named =
        startBy({QStringLiteral("--connection"), QStringLiteral("environment")}, m_memory);
    QVERIFY(named);
    QCOMPARE(named->by, By::CommandLine);
    QVERIFY(named->choice == (ConnectionChoice{Kind::Environment, {}, {}}));
    const auto region =
        startBy({QStringLiteral("--region"), QStringLiteral("us-east-2")}, m_memory);
    QCOMPARE(region->by, By::Window);
    QCOMPARE(region->choice.region, QStringLiteral("us-east-2"));
    QCOMPARE(region->choice.name, QStringLiteral("records"));
    QVERIFY(!startBy({QStringLiteral("--connection"), QStringLiteral("frobnicate")}, m_memory));
}

void StartingConnectionTest::keepsTheWindowsCredentialsFromAnotherEndpoint()
{
    m_settings.clear();
    m_memory.keepChoice(records());
    const auto start =
        startBy({QStringLiteral("--endpoint-url"), QStringLiteral("http://localhost:1")}, m_memory);
    QVERIFY(start);
    QCOMPARE(start->by, By::Nobody);
    QCOMPARE(start->choice.kind, Kind::Environment);
    QCOMPARE(start->choice.endpointUrl, QStringLiteral("http://localhost:1"));
}

QTEST_GUILESS_MAIN(StartingConnectionTest)
#include "tst_startingconnection.moc"
