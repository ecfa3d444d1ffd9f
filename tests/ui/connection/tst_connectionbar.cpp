#include "support/scriptedserver.h"
#include "support/workspacebench.h"
#include "ui/connection/connectionbar.h"
#include "ui/support/accessibletree.h"
#include "words/timewords.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace vaultlock;
using tests::WorkspaceBench;
using workspace::ConnectionChoice;
using workspace::Workspace;

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
    void listsEveryProfileAndTheFaultOfOne();
    void connectsByAProfile();
    void forgetsTheRegionOfAnotherIdentity();
    void warnsOfARegionThatIsNotListed();
    void remembersWhatLedSomewhere();
    void doesNotRememberTheCommandLine();
    void saysAsWhomStsKnowsUs();
    void saysUntilWhenTheRenewedCredentialsAreGood();
    void doesNotGoLiveByRefreshUnasked();
    void remembersTheLiveChoiceOfSomebodyWhoStaysInTheSandboxToday();
    void takesOtherCredentialsOnRefreshOnceTheServiceRefusedThese();

private:
    struct Bar
    {
        explicit Bar(const QProcessEnvironment &environment = {},
                     std::optional<workspace::ConnectionMemory> memory = {})
            : bench(environment)
            , bar(bench.workspace, &refresh, memory)
        {
            bar.show();
        }
        QComboBox *chooser(const char *name)
        {
            return bar.findChild<QComboBox *>(QString::fromLatin1(name));
        }
        QString value(const char *name)
        {
            if (auto *text = bar.findChild<QPlainTextEdit *>(QString::fromLatin1(name)))
                return text->toPlainText();
            return bar.findChild<QLineEdit *>(QString::fromLatin1(name))->text();
        }
        void chooseEnvironment()
        {
            QComboBox *connection = chooser("connection");
            connection->setCurrentIndex(1);
            emit connection->activated(1);
            answer("connectLive");
        }
        QDialog *question() { return bar.findChild<QDialog *>(QStringLiteral("liveDialog")); }
        /// Presses a button of the question, if there is one.
        void answer(const char *button)
        {
            if (QDialog *dialog = question())
                dialog->findChild<QPushButton *>(QLatin1String(button))->click();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        void choose(const QString &text)
        {
            QComboBox *connection = chooser("connection");
            connection->setCurrentIndex(connection->findText(text));
            emit connection->activated(connection->currentIndex());
        }
        void typeRegion(const QString &region)
        {
            chooser("region")->setEditText(region);
            QTest::keyClick(chooser("region")->lineEdit(), Qt::Key_Return);
        }

        WorkspaceBench bench;
        QAction refresh{QStringLiteral("Refresh")};
        ui::ConnectionBar bar;
    };

    /// Two files of AWS's tools, one profile of which has a fault.
    struct Files
    {
        Files()
        {
            write("config", "[default]\nregion = eu-west-2\n"
                            "[profile prod]\nregion = us-west-2\nrole_arn = "
                            "arn:aws:iam::123456789012:role/R\nsource_profile = default\n"
                            "endpoint_url = http://127.0.0.1:9\n"
                            "[profile broken]\naws_secret_access_key canary\n");
            write("credentials", "[default]\naws_access_key_id = AKIAFILE\n"
                                 "aws_secret_access_key = file-secret\n"
                                 "endpoint_url = http://127.0.0.1:9\n");
        }
        void write(const char *name, const char *text)
        {
            writeTo(folder.filePath(QLatin1String(name)), text);
        }
        static void writeTo(const QString &path, const QByteArray &text)
        {
            QFile file(path);
            if (file.open(QFile::WriteOnly))
                file.write(text);
        }
        QProcessEnvironment environment() const
        {
            QProcessEnvironment result;
            result.insert(QStringLiteral("AWS_CONFIG_FILE"),
                          folder.filePath(QStringLiteral("config")));
            result.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                          folder.filePath(QStringLiteral("credentials")));
            return result;
        }

        QTemporaryDir folder;
    };

    // Nobody listens there: nothing but the connection's being is needed.
    static QProcessEnvironment deadEnd()
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAEXAMPLE"));
        environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
        environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
        environment.insert(QStringLiteral("AWS_ENDPOINT_URL"),
                           QStringLiteral("http://127.0.0.1:9"));
        return environment;
    }
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

void ConnectionBarTest::listsEveryProfileAndTheFaultOfOne()
{
    const Files files;
    Bar bar(files.environment());
    const QComboBox *chooser = bar.chooser("connection");
    QStringList texts;
    for (int i = 0; i < chooser->count(); ++i)
        texts << chooser->itemData(i, Qt::AccessibleTextRole).toString();
    QVERIFY(texts.contains(QStringLiteral("default: access keys, eu-west-2")));
    QVERIFY(texts.contains(QStringLiteral("prod: role, us-west-2")));
    const QStringList broken = texts.filter(QStringLiteral("broken: "));
    QCOMPARE(broken.size(), 1);
    QVERIFY2(broken.first().contains(QStringLiteral("config:9: [profile broken]")),
             qPrintable(broken.first()));
    QVERIFY(!broken.first().contains(QStringLiteral("canary")));
}

void ConnectionBarTest::connectsByAProfile()
{
    const Files files;
    Bar bar(files.environment());
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
    QCOMPARE(bar.bench.workspace.connectionName(), QStringLiteral("default"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("eu-west-2"));
    QCOMPARE(bar.chooser("connection")->currentText(), QStringLiteral("default"));
    QTRY_VERIFY(bar.value("identity").contains(QStringLiteral("profile default")));
    QVERIFY(!bar.value("identity").contains(QStringLiteral("file-secret")));
}

void ConnectionBarTest::forgetsTheRegionOfAnotherIdentity()
{
    const Files files;
    Bar bar(files.environment());
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    bar.typeRegion(QStringLiteral("eu-north-1"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("eu-north-1"));
    bar.choose(QStringLiteral("prod"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("us-west-2"));
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

void ConnectionBarTest::remembersWhatLedSomewhere()
{
    const Files files;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    const workspace::ConnectionMemory memory(settings);
    Bar bar(files.environment(), memory);
    QVERIFY(!memory.lastChoice());
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    QVERIFY(memory.lastChoice());
    QCOMPARE(memory.lastChoice()->kind, ConnectionChoice::Kind::Profile);
    QCOMPARE(memory.lastChoice()->name, QStringLiteral("default"));
    bar.choose(QStringLiteral("broken"));
    QCOMPARE(memory.lastChoice()->name, QStringLiteral("default"));
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

void ConnectionBarTest::takesOtherCredentialsOnRefreshOnceTheServiceRefusedThese()
{
    tests::Script expired;
    expired.reply = tests::httpReply(403, {{"x-amzn-ErrorType", "ExpiredTokenException"}},
                                     R"({"code":"ExpiredTokenException","message":"Expired."})");
    const tests::ScriptedServer glacier({expired});
    const Files files;
    const auto write = [&](const QByteArray &key) {
        Files::writeTo(files.folder.filePath(QStringLiteral("credentials")),
                       "[default]\naws_access_key_id = " + key +
                           "\naws_secret_access_key = s\naws_session_token = t\n"
                           "endpoint_url = " +
                           glacier.url().toLatin1() + '\n');
    };
    write("ASIAOLD");
    Bar bar(files.environment());
    QSignalSpy failures(&bar.bench.workspace, &Workspace::failed);
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    QTRY_COMPARE(failures.count(), 1);
    write("ASIANEW");
    bar.bench.workspace.refresh();
    QTRY_COMPARE(failures.count(), 2);
    const auto requests = glacier.seen().requests;
    QVERIFY(requests.front().header("authorization").contains("Credential=ASIAOLD/"));
    QVERIFY(requests.back().header("authorization").contains("Credential=ASIANEW/"));
}

void ConnectionBarTest::saysUntilWhenTheRenewedCredentialsAreGood()
{
    const Files files;
    const auto print = [&](const QDateTime &expiry) {
        Files::writeTo(files.folder.filePath(QStringLiteral("keys.json")),
                       R"({"Version":1,"AccessKeyId":"ASIA","SecretAccessKey":"s","Expiration":")" +
                           expiry.toString(Qt::ISODate).toLatin1() + R"("})");
    };
    Files::writeTo(files.folder.filePath(QStringLiteral("config")),
                   "[profile process]\nregion = eu-west-1\nendpoint_url = http://127.0.0.1:9\n"
                   "credential_process = cat '" +
                       files.folder.filePath(QStringLiteral("keys.json")).toUtf8() + "'\n");
    // So near that it is renewed at the next use.
    const QDateTime soon = QDateTime::currentDateTimeUtc().addSecs(100);
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(7'200);
    const auto sentence = [](const QDateTime &moment) {
        return QStringLiteral("until ") + words::momentText(moment, QTimeZone::systemTimeZone());
    };
    print(soon);
    Bar bar(files.environment());
    bar.choose(QStringLiteral("process"));
    bar.answer("connectLive");
    QTRY_VERIFY(bar.value("identity").contains(sentence(soon)));
    QTRY_COMPARE(bar.bench.workspace.wait(), Workspace::Wait::Nothing);
    print(later);
    bar.bar.refresh();
    QTRY_VERIFY(bar.value("identity").contains(sentence(later)));
}

void ConnectionBarTest::doesNotGoLiveByRefreshUnasked()
{
    const Files files;
    Bar bar(files.environment());
    bar.choose(QStringLiteral("broken")); // leads nowhere, so there was nothing to ask
    QVERIFY(!bar.question());
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Disconnected);
    Files::writeTo(files.folder.filePath(QStringLiteral("config")),
                   "[profile broken]\nregion = eu-west-1\naws_access_key_id = AKIA\n"
                   "aws_secret_access_key = s\nendpoint_url = http://127.0.0.1:9\n");
    bar.bar.refresh();
    QVERIFY(bar.question());
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Disconnected);
    bar.answer("connectLive");
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
}

void ConnectionBarTest::remembersTheLiveChoiceOfSomebodyWhoStaysInTheSandboxToday()
{
    const Files files;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    workspace::ConnectionMemory memory(settings);
    memory.keepChoice({ConnectionChoice::Kind::Profile, {}, {}, QStringLiteral("default")});
    Bar bar(files.environment(), memory);
    bar.bar.begin(*memory.lastChoice(), false);
    QVERIFY(bar.question());
    bar.question()->reject();
    QTRY_COMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
    QVERIFY(!bar.bench.workspace.isLive());
    QCOMPARE(memory.lastChoice()->name, QStringLiteral("default"));
    // Who chooses the sandbox wants it.
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    bar.choose(QStringLiteral("Sandbox"));
    QTRY_COMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
    QCOMPARE(memory.lastChoice()->kind, ConnectionChoice::Kind::Sandbox);
}

QTEST_MAIN(ConnectionBarTest)
#include "tst_connectionbar.moc"
