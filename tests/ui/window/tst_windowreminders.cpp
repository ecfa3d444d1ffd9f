// SPDX-License-Identifier: GPL-3.0-or-later

// From what the desktop was told, while the window is hidden, back into the window.
#include "calendar/calendarfile.h"
#include "support/privatebus.h"
#include "support/watchrig.h"
#include "ui/appearance/theme.h"
#include "ui/connection/mfadialog.h"
#include "ui/lock/dialogs.h"
#include "ui/reminders/fakedesktop.h"
#include "ui/reminders/leavingdialog.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/reminders.h"
#include "ui/window/backgroundmode.h"
#include "ui/window/mainwindow.h"
#include "words/errorwords.h"
#include "words/windowwords.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using Reading = lock::RunningLock::Reading;
using workspace::ConnectionChoice;

namespace {

/// The program, but for its start: live services, a desktop, and the window's two ways of being.
struct Program
{
    explicit Program(WatchPlace &place, ManualClock &clock, std::vector<journal::Entry> entries)
        : rig(place, clock, std::move(entries), &prompt)
        , reminders({clock, rig.scheduler,
                     [this] {
                         return own;
                     }})
        , login({place.folder.filePath(QStringLiteral("autostart")), {QStringLiteral("vaultlock")}})
        , background({reminders, login, clock,
                      [&] {
                          auto window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
                              rig.workspace, rig.journal, clock, ui::WindowMemory(place.settings),
                              place.folder.filePath(QStringLiteral("drafts")), nullptr,
                              &rig.watch});
                          prompt.askOver(window.get());
                          return window;
                      },
                      &rig.watch})
    {
    }

    ui::MainWindow &begin(const ConnectionChoice &choice = {})
    {
        ui::MainWindow &window = background.showWindow();
        window.begin(choice, true, std::nullopt);
        return window;
    }
    /// True when the window is hidden.
    bool keepWatching()
    {
        ui::MainWindow *window = background.window();
        window->close();
        auto *question = window->findChild<ui::LeavingDialog *>();
        if (question)
            question->accept();
        return !window->isVisible() && reminders.isWatching();
    }
    template <typename T>
    T *visible(const char *name) const
    {
        auto *found = background.window()->findChild<T *>(QString::fromLatin1(name));
        return found && found->isVisible() ? found : nullptr;
    }
    bool says(const QString &text) const
    {
        const auto shown = background.window()->findChildren<QPlainTextEdit *>();
        return std::any_of(shown.begin(), shown.end(), [&](const QPlainTextEdit *each) {
            return each->isVisible() && each->toPlainText().contains(text);
        });
    }
    std::optional<VaultArn> chosen() const
    {
        const lock::VaultLockSession *session = rig.workspace.chosenSession();
        return session ? std::optional(session->vault()) : std::nullopt;
    }

    PrivateBus bus;
    FakeDesktop desktop{bus.connection()};
    QDBusConnection own = bus.connection();
    ui::WindowMfaPrompt prompt;
    WatchRig rig;
    ui::Reminders reminders;
    ui::LoginStart login;
    ui::BackgroundMode background;
};

} // namespace

class WindowRemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void leadsFromANotificationToTheVaultOfThatAccount();
    void saysThatTheVaultOfThatNameIsAnotherAccounts_data();
    void saysThatTheVaultOfThatNameIsAnotherAccounts();
    void saysNothingOfALockThatWasNotGoneTo();
    void tellsTheDesktopOfAnEndWhileItIsHidden();
    void tellsWhereverLocksAreToldOfOneMadeElsewhere();
    void tellsTheDesktopOfAnEndThatAnotherProgramLeftUntold();
    void asksForNoCodeWhileItIsHidden();
};

void WindowRemindersTest::leadsFromANotificationToTheVaultOfThatAccount()
{
    ManualClock clock;
    GlacierOf one(clock, QStringLiteral("111111111111"));
    GlacierOf two(clock, QStringLiteral("222222222222"));
    WatchPlace place;
    const ConnectionChoice first = place.add(one, QStringLiteral("one"));
    place.add(two, QStringLiteral("two"));
    Program program(place, clock, joined(one.initiate(exampleVault), two.initiate(exampleVault)));
    program.begin(first);
    QTRY_VERIFY(program.rig.knows(2));
    program.rig.workspace.chooseVault(*VaultName::fromString(exampleVault));
    QTRY_COMPARE(program.chosen(), one.arn(exampleVault));
    QVERIFY(program.keepWatching());
    QVERIFY(program.rig.pass(20h + 1s));
    QTRY_VERIFY(program.desktop.find(QStringLiteral("LIVE one · examplevault")));
    QTRY_VERIFY(program.desktop.find(QStringLiteral("LIVE two · examplevault")));

    program.desktop.invokeAction(
        program.desktop.find(QStringLiteral("LIVE two · examplevault"))->id,
        QStringLiteral("default"));
    QTRY_VERIFY(program.background.window()->isVisible());
    QTRY_COMPARE(program.chosen(), two.arn(exampleVault));
    QVERIFY(!program.says(QStringLiteral("another vault than the one")));
    QVERIFY(!program.reminders.isWatching());
}

void WindowRemindersTest::saysThatTheVaultOfThatNameIsAnotherAccounts_data()
{
    QTest::addColumn<bool>("byNotification");
    QTest::newRow("Go to vault") << false;
    QTest::newRow("a notification's action") << true;
}

void WindowRemindersTest::saysThatTheVaultOfThatNameIsAnotherAccounts()
{
    QFETCH(bool, byNotification);
    ManualClock clock;
    GlacierOf one(clock, QStringLiteral("111111111111"));
    GlacierOf two(clock, QStringLiteral("222222222222"));
    WatchPlace place;
    // The profile's keys are another account's than when the lock was made by it.
    place.add(one.origin, QStringLiteral("prod"), two.profile("prod"),
              two.access.endpoint.toString());
    Program program(place, clock, one.initiate(exampleVault));
    program.begin();
    QTRY_VERIFY(program.chosen());
    program.rig.watch.agreeToLive();
    QTRY_VERIFY(program.rig.reads(Reading::NoConnection));
    if (byNotification) {
        QVERIFY(program.keepWatching());
        QVERIFY(program.rig.pass(20h + 1s));
        QTRY_VERIFY(program.desktop.find(QStringLiteral("examplevault")));
        program.desktop.invokeAction(program.desktop.find(QStringLiteral("examplevault"))->id,
                                     QStringLiteral("default"));
    } else {
        QTRY_VERIFY(program.visible<QToolButton>("goToRunningLock1"));
        program.visible<QToolButton>("goToRunningLock1")->click();
    }
    QTRY_VERIFY(program.visible<QDialog>("liveDialog"));
    program.visible<QDialog>("liveDialog")->accept();
    QTRY_COMPARE(program.chosen(), two.arn(exampleVault));
    const words::ErrorWords expected =
        words::otherVaultOfThatName(one.arn(exampleVault), two.arn(exampleVault));
    QTRY_VERIFY(program.says(expected.what));
    QVERIFY(program.says(expected.meaning));
}

void WindowRemindersTest::saysNothingOfALockThatWasNotGoneTo()
{
    ManualClock clock;
    GlacierOf service(clock, QStringLiteral("111111111111"));
    WatchPlace place;
    place.add(service, QStringLiteral("prod"));
    Program program(place, clock, service.initiate(exampleVault));
    program.begin();
    QTRY_VERIFY(program.chosen());
    program.rig.watch.agreeToLive();
    QTRY_VERIFY(program.visible<QToolButton>("goToRunningLock1"));
    program.visible<QToolButton>("goToRunningLock1")->click();
    QTRY_VERIFY(program.visible<QDialog>("liveDialog"));
    program.visible<QDialog>("liveDialog")->reject();
    // The sandbox has vaults of these names too, and nobody has asked for that lock any more.
    for (const QString &vault : {QStringLiteral("my-vault"), exampleVault}) {
        program.rig.workspace.chooseVault(*VaultName::fromString(vault));
        QTRY_VERIFY(program.chosen() && program.chosen()->name().toString() == vault);
        QVERIFY(!program.says(QStringLiteral("another vault than the one")));
    }
}

void WindowRemindersTest::tellsTheDesktopOfAnEndWhileItIsHidden()
{
    ManualClock clock;
    GlacierOf service(clock, QStringLiteral("111111111111"));
    WatchPlace place;
    const ConnectionChoice choice = place.add(service, QStringLiteral("prod"));
    Program program(place, clock, service.initiate(exampleVault));
    program.begin(choice);
    QTRY_VERIFY(program.rig.knows(1));
    QVERIFY(program.keepWatching());
    QVERIFY(program.rig.pass(23h + 30min));
    QTRY_VERIFY(program.desktop.find(QStringLiteral("LIVE prod · examplevault")));
    QVERIFY(service.abort(exampleVault));
    program.rig.watch.readAll();
    QTRY_VERIFY(program.desktop.find(QStringLiteral("A lock in progress has ended")));
    QVERIFY(program.desktop.told.back().body.contains(QStringLiteral("LIVE prod · examplevault")));
    QTRY_COMPARE(program.desktop.closed.size(), 1); // the reminder is void
}

void WindowRemindersTest::tellsWhereverLocksAreToldOfOneMadeElsewhere()
{
    WatchedService one(QStringLiteral("prod"));
    Program program(one.place, one.clock, {}); // its journal knows of none
    program.begin(one.choice);
    const QString mark = QStringLiteral("LIVE prod · examplevault (made elsewhere)");
    const QString noId = QStringLiteral("its lock ID is not here");
    QTRY_VERIFY(program.says(mark)); // Running locks
    QVERIFY(program.says(QStringLiteral("no lock ID here")));
    QTRY_VERIFY(program.visible<QToolButton>("goToRunningLock1"));
    QVERIFY(program.visible<QToolButton>("goToRunningLock1")->isEnabled());

    program.background.window()->close();
    auto *question = program.background.window()->findChild<ui::LeavingDialog *>();
    QVERIFY(question && question->isVisible());
    QVERIFY(textsOf(*question).contains(noId));
    const QByteArray calendar =
        calendar::calendarFile(program.reminders.locks(), one.clock.utcNow()).replace("\r\n ", "");
    QVERIFY(calendar.contains((mark + QStringLiteral(": complete or abort")).toUtf8()));
    question->accept();

    QVERIFY(program.rig.pass(20h + 1s));
    QTRY_VERIFY(program.desktop.find(mark));
    QVERIFY(program.desktop.find(mark)->body.contains(noId));
    QVERIFY(one.service.abort(exampleVault));
    program.rig.watch.readAll();
    QTRY_VERIFY(program.desktop.find(QStringLiteral("A lock in progress has ended")));
    QVERIFY(program.desktop.told.back().body.contains(mark));
    QTRY_COMPARE(program.desktop.closed.size(), 1);
    QVERIFY(program.reminders.locks().empty());
    QVERIFY(program.rig.journal.entries().empty());
}

void WindowRemindersTest::tellsTheDesktopOfAnEndThatAnotherProgramLeftUntold()
{
    WatchedService one(QStringLiteral("prod"));
    Program program(one.place, one.clock, one.entries);
    program.begin(one.choice);
    QTRY_VERIFY(program.rig.knows(1));
    QVERIFY(one.service.abort(exampleVault));
    journal::Entry end = one.entries.back();
    end.kind = journal::EntryKind::ObservedNoLock;
    end.time = end.time.addSecs(5);
    program.rig.journal.appendFromElsewhere(end); // and that program is gone
    QTRY_COMPARE(program.rig.ended.size(), 1);
    QVERIFY(program.desktop.told.empty());
    QVERIFY(program.rig.pass(watch::EndTeller::patience + 1s));
    QTRY_VERIFY(program.desktop.find(QStringLiteral("A lock in progress has ended")));
    QVERIFY(program.desktop.told.back().body.contains(QStringLiteral("the lock is gone")));
    QCOMPARE(program.rig.ended.size(), 1); // the window has said so already
}

void WindowRemindersTest::asksForNoCodeWhileItIsHidden()
{
    ManualClock clock;
    GlacierOf service(clock, QStringLiteral("111111111111"));
    WatchPlace place;
    const ConnectionChoice behindACode =
        place.add(service.origin, QStringLiteral("prod"),
                  "[base]\naws_access_key_id=AKIAEXAMPLE\naws_secret_access_key=secret\n"
                  "[prod]\nrole_arn=arn:aws:iam::111111111111:role/R\nsource_profile=base\n"
                  "mfa_serial=arn:aws:iam::111111111111:mfa/me\nregion=us-west-2\n",
                  service.access.endpoint.toString());
    Program program(place, clock, service.initiate(exampleVault));
    program.begin();
    QTRY_VERIFY(program.chosen());
    program.rig.watch.agreeToLive();
    QTRY_VERIFY(program.rig.reads(Reading::NeedsSignIn));
    QVERIFY(program.keepWatching());

    // What reads while it is hidden, by the watch or by the window itself, asks nobody.
    program.rig.watch.readAll();
    QVERIFY(program.rig.workspace.connectTo(behindACode));
    QTRY_VERIFY(program.rig.workspace.survey() && program.rig.workspace.survey()->listError());
    QCOMPARE(program.rig.workspace.survey()->listError()->kind, ErrorKind::MfaNeeded);
    QVERIFY(!program.visible<QDialog>("mfaDialog"));
    QVERIFY(!program.background.window()->isVisible());
    // The desktop is reminded all the same, and told that the service did not confirm it.
    QVERIFY(program.rig.pass(20h + 1s));
    QTRY_VERIFY(program.desktop.find(QStringLiteral("examplevault")));
    QVERIFY(program.desktop.find(QStringLiteral("examplevault"))
                ->body.contains(QStringLiteral("not confirmed by the service")));

    program.desktop.invokeAction(program.desktop.find(QStringLiteral("examplevault"))->id,
                                 QStringLiteral("default"));
    QTRY_VERIFY(program.background.window()->isVisible());
    QTRY_VERIFY(program.says(QStringLiteral("not read: the connection needs you to sign in")));
    QVERIFY(program.says(
        words::errorWords(
            {ErrorKind::MfaNeeded, {}, 0, {}, QStringLiteral("arn:aws:iam::111111111111:mfa/me")})
            .what));
    // And whoever goes to the lock now is asked.
    QTRY_VERIFY(program.visible<QDialog>("liveDialog"));
    program.visible<QDialog>("liveDialog")->accept();
    QTRY_VERIFY(program.visible<QDialog>("mfaDialog"));
}

QTEST_MAIN(WindowRemindersTest)
#include "tst_windowreminders.moc"
