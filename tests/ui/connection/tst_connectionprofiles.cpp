// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionbarbench.h"
#include "settings/settingsmodel.h"
#include "support/scriptedserver.h"
#include "words/timewords.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTimeZone>

using namespace vaultlock;
using tests::ProfileFiles;
using workspace::ConnectionChoice;
using workspace::Workspace;
using Bar = tests::ConnectionBarBench;

class ConnectionProfilesTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEveryProfileAndTheFaultOfOne();
    void showsPinnedProfilesFirstAndHiddenOnesOnlyWhileTheyAreOpen();
    void connectsByAProfile();
    void forgetsTheRegionOfAnotherIdentity();
    void remembersWhatLedSomewhere();
    void saysUntilWhenTheRenewedCredentialsAreGood();
    void doesNotGoLiveByRefreshUnasked();
    void remembersTheLiveChoiceOfSomebodyWhoStaysInTheSandboxToday();
    void takesOtherCredentialsOnRefreshOnceTheServiceRefusedThese();
};

void ConnectionProfilesTest::listsEveryProfileAndTheFaultOfOne()
{
    const ProfileFiles files;
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

void ConnectionProfilesTest::showsPinnedProfilesFirstAndHiddenOnesOnlyWhileTheyAreOpen()
{
    using settings::Key;
    const ProfileFiles files;
    const QTemporaryDir folder;
    QSettings file(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    settings::SettingsModel model(file);
    Bar bar(files.environment());
    bar.bar.followSettings(model);
    const QComboBox *chooser = bar.chooser("connection");
    const auto place = [chooser](const char *name) {
        return chooser->findText(QLatin1String(name));
    };
    QVERIFY(place("default") < place("prod"));
    QVERIFY(model.set(Key::PinnedProfiles, QStringList{QStringLiteral("prod")}));
    QVERIFY(place("prod") >= 0 && place("prod") < place("default"));
    QCOMPARE(chooser->currentText(), QStringLiteral("Sandbox"));
    QVERIFY(model.set(Key::HiddenProfiles, QStringList{QStringLiteral("default")}));
    QCOMPARE(place("default"), -1);
    model.undo();
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    QVERIFY(model.set(Key::HiddenProfiles, QStringList{QStringLiteral("default")}));
    QCOMPARE(chooser->currentText(), QStringLiteral("default"));
}

void ConnectionProfilesTest::connectsByAProfile()
{
    const ProfileFiles files;
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

void ConnectionProfilesTest::forgetsTheRegionOfAnotherIdentity()
{
    const ProfileFiles files;
    Bar bar(files.environment());
    bar.choose(QStringLiteral("default"));
    bar.answer("connectLive");
    bar.typeRegion(QStringLiteral("eu-north-1"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("eu-north-1"));
    bar.choose(QStringLiteral("prod"));
    QCOMPARE(bar.bench.workspace.region(), QStringLiteral("us-west-2"));
}

void ConnectionProfilesTest::remembersWhatLedSomewhere()
{
    const ProfileFiles files;
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

void ConnectionProfilesTest::takesOtherCredentialsOnRefreshOnceTheServiceRefusedThese()
{
    tests::Script expired;
    expired.reply = tests::httpReply(403, {{"x-amzn-ErrorType", "ExpiredTokenException"}},
                                     R"({"code":"ExpiredTokenException","message":"Expired."})");
    const tests::ScriptedServer glacier({expired});
    const ProfileFiles files;
    const auto write = [&](const QByteArray &key) {
        ProfileFiles::writeTo(files.folder.filePath(QStringLiteral("credentials")),
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

void ConnectionProfilesTest::saysUntilWhenTheRenewedCredentialsAreGood()
{
    const ProfileFiles files;
    const auto print = [&](const QDateTime &expiry) {
        ProfileFiles::writeTo(
            files.folder.filePath(QStringLiteral("keys.json")),
            R"({"Version":1,"AccessKeyId":"ASIA","SecretAccessKey":"s","Expiration":")" +
                expiry.toString(Qt::ISODate).toLatin1() + R"("})");
    };
    ProfileFiles::writeTo(
        files.folder.filePath(QStringLiteral("config")),
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

void ConnectionProfilesTest::doesNotGoLiveByRefreshUnasked()
{
    const ProfileFiles files;
    Bar bar(files.environment());
    bar.choose(QStringLiteral("broken")); // leads nowhere, so there was nothing to ask
    QVERIFY(!bar.question());
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Disconnected);
    ProfileFiles::writeTo(files.folder.filePath(QStringLiteral("config")),
                          "[profile broken]\nregion = eu-west-1\naws_access_key_id = AKIA\n"
                          "aws_secret_access_key = s\nendpoint_url = http://127.0.0.1:9\n");
    bar.bar.refresh();
    QVERIFY(bar.question());
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Disconnected);
    bar.answer("connectLive");
    QCOMPARE(bar.bench.workspace.phase(), Workspace::Phase::Connected);
}

void ConnectionProfilesTest::remembersTheLiveChoiceOfSomebodyWhoStaysInTheSandboxToday()
{
    const ProfileFiles files;
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

QTEST_MAIN(ConnectionProfilesTest)
#include "tst_connectionprofiles.moc"
