// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionbarbench.h"
#include "support/scriptedserver.h"
#include "ui/support/accessibletree.h"

#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>

using namespace vaultlock;
using tests::deadEnd;
using workspace::ConnectionChoice;
using workspace::Workspace;
using Bar = tests::ConnectionBarBench;

class ConnectionBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSandboxOrLive();
    void tellsAssistiveToolsNameAndValueOfEachControl();
    void refusesARegionThatCannotBe();
    void connectsAgainForAnotherRegion();
    void saysWhoWeAre();
    void showsTheWholeIdentityInANarrowWindow();
    void asksBeforeTheFirstLiveConnectionAndNotAgain();
    void staysWhereItIsWhenTheUserDoesNotWantALiveConnection();
    void takesTheCommandLineForAnAnswer();
    void warnsOfARegionThatIsNotListed();
    void doesNotRememberTheCommandLine();
    void saysAsWhomStsKnowsUs();
};

void ConnectionBarTest::saysSandboxOrLive()
{
    Bar bar(deadEnd());
    QVERIFY(bar.bench.connectToSandbox());
    QCOMPARE(bar.value("mode"), QStringLiteral("SANDBOX"));
    QVERIFY(!bar.chooser("region")->isEnabled());
    bar.chooseEnvironment();
    QCOMPARE(bar.value("mode"), QStringLiteral("LIVE"));
    QCOMPARE(bar.chooser("region")->currentText(), QStringLiteral("eu-west-1"));
    QVERIFY(bar.chooser("region")->isEnabled());
}

void ConnectionBarTest::tellsAssistiveToolsNameAndValueOfEachControl()
{
    Bar bar;
    QVERIFY(bar.bench.connectToSandbox());
    const auto value = [&bar](const char *name, QAccessible::Role role) {
        return tests::accessibleText(
            tests::findAccessible(bar.bar, QString::fromLatin1(name), role));
    };
    QCOMPARE(value("Connection", QAccessible::ComboBox), QStringLiteral("Sandbox"));
    QCOMPARE(value("Region", QAccessible::ComboBox), QStringLiteral("us-west-2"));
    QCOMPARE(value("Mode", QAccessible::EditableText), QStringLiteral("SANDBOX"));
    QVERIFY(value("Identity", QAccessible::EditableText).contains(QStringLiteral("999999999999")));
    QAccessibleInterface *refresh =
        tests::findAccessible(bar.bar, QStringLiteral("Refresh"), QAccessible::Button);
    QVERIFY(refresh);
    QSignalSpy asked(&bar.refresh, &QAction::triggered);
    refresh->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(asked.count(), 1);
}

void ConnectionBarTest::refusesARegionThatCannotBe()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    QSignalSpy refusals(&bar.bar, &ui::ConnectionBar::refused);
    QSignalSpy connections(&bar.bench.workspace, &Workspace::connectionChanged);
    bar.typeRegion(QStringLiteral("../../"));
    QCOMPARE(refusals.count(), 1);
    QCOMPARE(connections.count(), 0);
    QCOMPARE(bar.chooser("region")->currentText(), QStringLiteral("eu-west-1"));
}

void ConnectionBarTest::connectsAgainForAnotherRegion()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    bar.typeRegion(QStringLiteral("us-east-2"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("us-east-2"));
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
}

void ConnectionBarTest::saysWhoWeAre()
{
    Bar bar(deadEnd());
    QCOMPARE(bar.value("identity"), QStringLiteral("not connected"));
    bar.chooseEnvironment();
    QVERIFY(bar.value("identity").startsWith(QStringLiteral("account unknown")));
    QVERIFY(bar.value("identity").contains(QStringLiteral("AWS_ACCESS_KEY_ID")));
    QVERIFY(!bar.value("identity").contains(QStringLiteral("secret")));
}

void ConnectionBarTest::showsTheWholeIdentityInANarrowWindow()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    const auto *identity = bar.bar.findChild<QPlainTextEdit *>(QStringLiteral("identity"));
    for (const int width : {1280, 800}) {
        bar.bar.resize(width, 80);
        QTRY_COMPARE(bar.bar.width(), width);
        QTRY_COMPARE(identity->verticalScrollBar()->maximum(), 0);
    }
}

void ConnectionBarTest::asksBeforeTheFirstLiveConnectionAndNotAgain()
{
    Bar bar(deadEnd());
    QVERIFY(bar.bench.connectToSandbox());
    bar.choose(QStringLiteral("Environment"));
    QVERIFY(bar.question());
    QVERIFY(!bar.bench.workspace.isLive());
    QCOMPARE(bar.value("mode"), QStringLiteral("SANDBOX"));
    bar.answer("connectLive");
    QVERIFY(bar.bench.workspace.isLive());
    bar.choose(QStringLiteral("Sandbox"));
    bar.choose(QStringLiteral("Environment"));
    QVERIFY(!bar.question());
    QVERIFY(bar.bench.workspace.isLive());
}

void ConnectionBarTest::staysWhereItIsWhenTheUserDoesNotWantALiveConnection()
{
    Bar bar(deadEnd());
    QVERIFY(bar.bench.connectToSandbox());
    bar.choose(QStringLiteral("Environment"));
    bar.question()->reject();
    QVERIFY(!bar.bench.workspace.isLive());
    QCOMPARE(bar.chooser("connection")->currentText(), QStringLiteral("Sandbox"));
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
}

void ConnectionBarTest::takesTheCommandLineForAnAnswer()
{
    Bar bar(deadEnd());
    ConnectionChoice choice;
    choice.kind = ConnectionChoice::Kind::Environment;
    bar.bar.begin(choice, true);
    QVERIFY(!bar.question());
    QVERIFY(bar.bench.workspace.isLive());
}

void ConnectionBarTest::warnsOfARegionThatIsNotListed()
{
    Bar bar(deadEnd());
    bar.chooseEnvironment();
    QSignalSpy warnings(&bar.bar, &ui::ConnectionBar::warned);
    bar.typeRegion(QStringLiteral("mx-central-1"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("mx-central-1"));
    QCOMPARE(warnings.count(), 1);
    bar.typeRegion(QStringLiteral("eu-west-3"));
    QCOMPARE(warnings.count(), 1);
}

void ConnectionBarTest::doesNotRememberTheCommandLine()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const workspace::ConnectionMemory memory(settings);
    Bar bar(deadEnd(), memory);
    bar.bar.begin({ConnectionChoice::Kind::Environment, {}, QStringLiteral("http://127.0.0.1:9")},
                  true);
    bar.typeRegion(QStringLiteral("us-east-2"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("us-east-2"));
    QVERIFY(!memory.lastChoice());
}

void ConnectionBarTest::saysAsWhomStsKnowsUs()
{
    tests::Script identity;
    identity.reply =
        tests::httpReply(200, {{"Content-Type", "text/xml"}},
                         "<R><Arn>arn:aws:sts::123456789012:assumed-role/Admin/me</Arn>"
                         "<Account>123456789012</Account></R>");
    const tests::ScriptedServer sts({identity});
    QProcessEnvironment environment = deadEnd();
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL_STS"), sts.url());
    Bar bar(environment);
    bar.chooseEnvironment();
    QTRY_VERIFY(bar.value("identity")
                    .startsWith(QStringLiteral(
                        "account 123456789012 · assumed-role/Admin/me · credentials: ")));
}

QTEST_MAIN(ConnectionBarTest)
#include "tst_connectionbar.moc"
