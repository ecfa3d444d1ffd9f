// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/startoptions.h"

#include <QTest>

using namespace vaultlock;
using ui::EarlyExit;
using ui::StartOptions;
using workspace::ConnectionChoice;

class StartOptionsTest : public QObject
{
    Q_OBJECT

private slots:
    void startsOnTheSandboxWithoutOptions();
    void opensANewWindowOnlyWhereThatIsAskedFor();
    void takesEverythingThatALiveConnectionNeeds();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void saysHowItIsUsedAndWhichVersionItIs_data();
    void saysHowItIsUsedAndWhichVersionItIs();

private:
    static std::variant<StartOptions, EarlyExit> read(const QStringList &options)
    {
        return ui::readCommandLine(QStringList(QStringLiteral("vaultlock")) + options);
    }
};

void StartOptionsTest::startsOnTheSandboxWithoutOptions()
{
    const auto outcome = read({});
    const auto *options = std::get_if<StartOptions>(&outcome);
    QVERIFY(options);
    QCOMPARE(options->choice.kind, ConnectionChoice::Kind::Sandbox);
    QVERIFY(!options->vault);
    QVERIFY(options->policyFile.isEmpty());
    QVERIFY(!options->isNewWindow);
}

void StartOptionsTest::opensANewWindowOnlyWhereThatIsAskedFor()
{
    const auto outcome = read({QStringLiteral("--new-window"), QStringLiteral("--vault=my-vault")});
    const auto *options = std::get_if<StartOptions>(&outcome);
    QVERIFY(options);
    QVERIFY(options->isNewWindow);
    QVERIFY(options->vault);
}

void StartOptionsTest::takesEverythingThatALiveConnectionNeeds()
{
    const auto outcome =
        read({QStringLiteral("--connection"), QStringLiteral("environment"),
              QStringLiteral("--region=eu-west-1"), QStringLiteral("--endpoint-url"),
              QStringLiteral("http://127.0.0.1:4711"), QStringLiteral("--vault"),
              QStringLiteral("my-vault"), QStringLiteral("policy.json")});
    const auto *options = std::get_if<StartOptions>(&outcome);
    QVERIFY(options);
    QCOMPARE(options->choice.kind, ConnectionChoice::Kind::Environment);
    QCOMPARE(options->choice.region, QStringLiteral("eu-west-1"));
    QCOMPARE(options->choice.endpointUrl, QStringLiteral("http://127.0.0.1:4711"));
    QCOMPARE(options->vault->toString(), QStringLiteral("my-vault"));
    QCOMPARE(options->policyFile, QStringLiteral("policy.json"));
}

void StartOptionsTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    const QString live = QStringLiteral("--connection environment ");
    QTest::newRow("unknown option") << QStringLiteral("--frobnicate") << QStringLiteral("frob");
    QTest::newRow("unknown connection")
        << QStringLiteral("--connection aws") << QStringLiteral("aws");
    QTest::newRow("a profile without a name")
        << QStringLiteral("--connection profile:") << QStringLiteral("profile:NAME");
    QTest::newRow("a region that bends a host")
        << live + QStringLiteral("--region ../../") << QStringLiteral("../../");
    QTest::newRow("an empty region")
        << live + QStringLiteral("--region=") << QStringLiteral("Region");
    QTest::newRow("an endpoint in the clear")
        << live + QStringLiteral("--endpoint-url http://example.com")
        << QStringLiteral("endpoint URL");
    QTest::newRow("an empty endpoint")
        << live + QStringLiteral("--endpoint-url=") << QStringLiteral("endpoint URL");
    QTest::newRow("an endpoint for the sandbox")
        << QStringLiteral("--endpoint-url http://127.0.0.1:1")
        << QStringLiteral("--connection environment");
    QTest::newRow("a vault that bends a URL")
        << QStringLiteral("--vault ..") << QStringLiteral("..");
    QTest::newRow("a watch of a policy")
        << QStringLiteral("--watch a.json") << QStringLiteral("alone");
    QTest::newRow("a watch of a connection")
        << QStringLiteral("--watch --connection sandbox") << QStringLiteral("alone");
    QTest::newRow("two policies") << QStringLiteral("a.json b.json") << QStringLiteral("one");
}

void StartOptionsTest::refusesWhatCannotBe()
{
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto outcome = read(line.split(u' '));
    const auto *exit = std::get_if<EarlyExit>(&outcome);
    QVERIFY(exit);
    QCOMPARE(exit->code, 2);
    QVERIFY2(exit->text.contains(named), qPrintable(exit->text));
}

void StartOptionsTest::saysHowItIsUsedAndWhichVersionItIs_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("named");
    QTest::newRow("help") << QStringLiteral("--help") << QStringLiteral("--endpoint-url");
    QTest::newRow("version") << QStringLiteral("--version")
                             << QStringLiteral("vaultlock " VAULTLOCK_VERSION);
}

void StartOptionsTest::saysHowItIsUsedAndWhichVersionItIs()
{
    QFETCH(QString, option);
    QFETCH(QString, named);
    const auto outcome = read({option});
    const auto *exit = std::get_if<EarlyExit>(&outcome);
    QVERIFY(exit);
    QCOMPARE(exit->code, 0);
    QVERIFY(exit->text.contains(named));
}

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "tst_startoptions.moc"
