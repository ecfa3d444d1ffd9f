// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/readypolicy.h"
#include "support/manualscheduler.h"
#include "support/samplelocks.h"
#include "support/workspacebench.h"
#include "ui/appearance/theme.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/reminders/leavingdialog.h"
#include "ui/reminders/loginstart.h"
#include "ui/reminders/reminders.h"
#include "ui/window/backgroundmode.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vaultlock;
using tests::sampleLock;

namespace {

/// Text that moc cannot read inside of a class.
QByteArray policyFor(const VaultArn &vault)
{
    return R"({"Version":"2012-10-17","Statement":[{"Sid":"Keep","Effect":"Deny","Principal":"*",)"
           R"("Action":"glacier:DeleteArchive","Resource":")" +
           vault.toString().toUtf8() +
           R"(","Condition":{"NumericLessThan":{"glacier:ArchiveAgeInDays":"365"}}}]})";
}

/// True: a change of the chosen vault's lock is under way, its entry not written yet.
bool beginAChange(tests::WorkspaceBench &bench)
{
    if (!bench.connectToSandbox() || !bench.choose(QStringLiteral("examplevault")))
        return false;
    lock::VaultLockSession *session = bench.workspace.chosenSession();
    const auto ready =
        policy::ReadyPolicy::prepare(policyFor(session->vault()), {session->vault()}, {});
    bench.journal.holdAppends();
    return ready && session->initiate(*ready);
}

} // namespace

class BackgroundModeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(ui::Theme::light()); }
    void closesWithoutAQuestionWhereNoLockRuns();
    void asksBeforeALockIsLeft();
    void hidesTheWindowToKeepWatching();
    void outlivesADialogThatClosesWhileItIsHidden();
    void bringsTheWindowBack_data();
    void bringsTheWindowBack();
    void quitsAllTheSame();
    void neverAsksWhenTheSystemEndsIt_data();
    void neverAsksWhenTheSystemEndsIt();
    void asksAgainWhereTheProgramDidNotEnd_data();
    void asksAgainWhereTheProgramDidNotEnd();
    void asksAfterAChangeOnlyWhereTheSessionWasKept_data();
    void asksAfterAChangeOnlyWhereTheSessionWasKept();
    void waitsForAChangeAlsoWhileItIsHidden();
    void makesNoWindowBeforeItIsWanted();
    void endsWhenNothingIsLeftToWatch();
    void staysOnScreenWhenNothingIsLeftToWatch();
    void startsAtLoginWhereThatWasTicked();
    void comesBackToSayThatItCannotStartAtLogin();

private:
    /// Whether the application takes it. By the session's end, it comes like this.
    static bool sendQuit()
    {
        QEvent quit(QEvent::Quit);
        QCoreApplication::sendEvent(qApp, &quit);
        return quit.isAccepted();
    }

    struct Bench
    {
        Bench()
            : reminders({bench.clock, scheduler,
                         [] {
                             return QDBusConnection(QStringLiteral("none"));
                         }})
            , login({folder.filePath(QStringLiteral("autostart")), {QStringLiteral("vaultlock")}})
            , background({reminders, login, bench.clock,
                          [this] {
                              return makeWindow();
                          }})
            , ended(&background, &ui::BackgroundMode::ended)
        {
        }
        std::unique_ptr<ui::MainWindow> makeWindow()
        {
            return std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
                bench.workspace, bench.journal, bench.clock, ui::WindowMemory(settings),
                folder.filePath(QStringLiteral("drafts"))});
        }
        ui::LeavingDialog *question() const
        {
            return background.window()->findChild<ui::LeavingDialog *>();
        }
        /// The window on screen, a lock, and the person's wish to leave.
        void leave(bool keepWatching = false)
        {
            reminders.showLocks({sampleLock()});
            background.showWindow().close();
            QVERIFY(question());
            if (keepWatching)
                question()->accept(); // without a bus its button is disabled
        }
        /// A draft that cannot be kept.
        void typeWhatWouldBeLost()
        {
            QFile inTheWay(folder.filePath(QStringLiteral("drafts")));
            QVERIFY(inTheWay.open(QIODevice::WriteOnly));
            background.showWindow().findChild<ui::PolicyPanel *>()->document().takeText(
                QByteArrayLiteral("{}"));
        }
        void press(const char *text)
        {
            for (QPushButton *button : question()->findChildren<QPushButton *>()) {
                if (button->text().remove(u'&') == QLatin1String(text))
                    return button->click();
            }
            QFAIL(text);
        }

        QTemporaryDir folder;
        QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        tests::WorkspaceBench bench;
        tests::ManualClock clock;
        tests::ManualScheduler scheduler{clock};
        ui::Reminders reminders;
        ui::LoginStart login;
        ui::BackgroundMode background;
        QSignalSpy ended;
    };
};

void BackgroundModeTest::closesWithoutAQuestionWhereNoLockRuns()
{
    Bench bench;
    bench.background.showWindow().close();
    QVERIFY(!bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 1);
}

void BackgroundModeTest::asksBeforeALockIsLeft()
{
    Bench bench;
    bench.leave();
    QVERIFY(bench.background.window()->isVisible());
    bench.press("Cancel");
    QVERIFY(bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 0);
    QTRY_VERIFY(!bench.question());
    bench.leave(); // and again
    bench.background.window()->close();
    QCOMPARE(bench.background.window()->findChildren<ui::LeavingDialog *>().size(), 1);
}

void BackgroundModeTest::hidesTheWindowToKeepWatching()
{
    Bench bench;
    bench.leave(true);
    QVERIFY(!bench.background.window()->isVisible());
    QVERIFY(bench.reminders.isWatching());
    QCOMPARE(bench.ended.size(), 0);
    QVERIFY(bench.settings.contains(QStringLiteral("window/geometry")));
}

void BackgroundModeTest::outlivesADialogThatClosesWhileItIsHidden()
{
    QApplication::setQuitOnLastWindowClosed(true);
    Bench bench;
    bench.leave(true);
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    QDialog dialog;
    dialog.open();
    dialog.close();
    QCoreApplication::processEvents();
    QCOMPARE(bench.ended.size(), 0);
}

void BackgroundModeTest::bringsTheWindowBack_data()
{
    QTest::addColumn<bool>("bySecondStart");
    QTest::newRow("from the tray") << false;
    QTest::newRow("by a second start") << true;
}

void BackgroundModeTest::bringsTheWindowBack()
{
    QFETCH(bool, bySecondStart);
    Bench bench;
    bench.leave(true);
    if (bySecondStart)
        emit bench.reminders.wishArrived({});
    else
        emit bench.reminders.tray().openRequested({});
    QVERIFY(bench.background.window()->isVisible());
    QVERIFY(!bench.reminders.isWatching());
    bench.background.window()->close(); // asks anew
    QVERIFY(bench.question());
}

void BackgroundModeTest::quitsAllTheSame()
{
    Bench bench;
    bench.leave();
    bench.press("Quit all the same");
    QVERIFY(!bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 1);
}

void BackgroundModeTest::neverAsksWhenTheSystemEndsIt_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::addColumn<bool>("bySession");
    QTest::newRow("a signal, on screen") << false << false;
    QTest::newRow("a signal, hidden") << true << false;
    QTest::newRow("the session, on screen") << false << true;
    QTest::newRow("the session, hidden") << true << true;
}

void BackgroundModeTest::neverAsksWhenTheSystemEndsIt()
{
    QFETCH(bool, isHidden);
    QFETCH(bool, bySession);
    Bench bench;
    bench.reminders.showLocks({sampleLock()});
    bench.background.showWindow();
    if (isHidden)
        bench.leave(true);
    QVERIFY(bench.background.isReadyToEnd());
    if (bySession)
        QVERIFY(sendQuit());
    else
        bench.background.end();
    QCOMPARE(bench.ended.size(), 1);
    QVERIFY(!bench.question() || !bench.question()->isVisible());
}

void BackgroundModeTest::asksAgainWhereTheProgramDidNotEnd_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("the session was kept") << QStringLiteral("kept");
    QTest::newRow("the session's end was taken back by others") << QStringLiteral("taken back");
    QTest::newRow("one signal") << QStringLiteral("signal");
    QTest::newRow("the application was to quit") << QStringLiteral("quit");
}

void BackgroundModeTest::asksAgainWhereTheProgramDidNotEnd()
{
    QFETCH(QString, how);
    Bench bench;
    bench.typeWhatWouldBeLost();
    bench.reminders.showLocks({sampleLock()});
    if (how == QLatin1String("quit"))
        QVERIFY(!sendQuit());
    else if (how == QLatin1String("signal"))
        QVERIFY(!bench.background.isReadyToEnd());
    else
        bench.background.prepareForSessionEnd([how] { return how == QLatin1String("kept"); });
    QVERIFY(bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 0);
    // Hours later.
    bench.background.window()->close();
    QVERIFY(bench.question());
    QVERIFY(bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 0);
}

void BackgroundModeTest::asksAfterAChangeOnlyWhereTheSessionWasKept_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("kept") << true;
    QTest::newRow("ending") << false;
}

void BackgroundModeTest::asksAfterAChangeOnlyWhereTheSessionWasKept()
{
    QFETCH(bool, isKept);
    Bench bench;
    bench.background.showWindow();
    QVERIFY(beginAChange(bench.bench));
    bench.reminders.showLocks({sampleLock()});
    int asked = 0;
    bench.background.prepareForSessionEnd([&] {
        ++asked;
        return isKept;
    });
    QCOMPARE(asked, 1);
    bench.bench.journal.releaseAll();
    QTRY_VERIFY(!bench.bench.workspace.changingVault());
    QTRY_COMPARE(bench.question() != nullptr, isKept);
    QTRY_COMPARE(bench.ended.size(), isKept ? 0 : 1);
    QCOMPARE(bench.background.window()->isVisible(), isKept);
}

void BackgroundModeTest::waitsForAChangeAlsoWhileItIsHidden()
{
    Bench bench;
    bench.leave(true);
    QVERIFY(!bench.background.window()->isVisible());
    QVERIFY(beginAChange(bench.bench));
    QVERIFY(!sendQuit());
    QVERIFY(bench.background.window()->isVisible());
    QCOMPARE(bench.ended.size(), 0);
    bench.bench.journal.releaseAll();
    QTRY_COMPARE(bench.ended.size(), 1);
}

void BackgroundModeTest::makesNoWindowBeforeItIsWanted()
{
    Bench bench;
    bench.background.watch();
    bench.reminders.showLocks({sampleLock()});
    QVERIFY(!bench.background.window());
    QVERIFY(bench.background.isReadyToEnd());
    emit bench.reminders.openRequested({});
    QVERIFY(bench.background.window()->isVisible());
}

void BackgroundModeTest::endsWhenNothingIsLeftToWatch()
{
    Bench bench;
    bench.background.watch();
    QCoreApplication::processEvents();
    QCOMPARE(bench.ended.size(), 0); // nobody has said yet which run
    bench.reminders.showLocks({sampleLock()});
    bench.reminders.showLocks({});
    QCoreApplication::processEvents();
    QCOMPARE(bench.ended.size(), 0); // what is to be told of the end is on its way
    while (bench.scheduler.pending() > 0 && bench.ended.isEmpty()) {
        bench.scheduler.runNext();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(bench.ended.size(), 1);
}

void BackgroundModeTest::staysOnScreenWhenNothingIsLeftToWatch()
{
    Bench bench;
    bench.background.showWindow();
    bench.reminders.showLocks({sampleLock()});
    bench.reminders.showLocks({});
    QCoreApplication::processEvents();
    QCOMPARE(bench.ended.size(), 0);
    QVERIFY(bench.background.window()->isVisible());
}

void BackgroundModeTest::startsAtLoginWhereThatWasTicked()
{
    Bench bench;
    bench.leave();
    bench.question()->findChild<QCheckBox *>(QStringLiteral("startAtLogin"))->setChecked(true);
    QVERIFY(!bench.login.isWanted());
    bench.question()->accept();
    QVERIFY(bench.login.isWanted());
    emit bench.reminders.tray().startAtLoginWanted(false);
    QVERIFY(!bench.login.isWanted());
}

void BackgroundModeTest::comesBackToSayThatItCannotStartAtLogin()
{
    Bench bench;
    QFile inTheWay(bench.folder.filePath(QStringLiteral("autostart")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    bench.leave();
    bench.question()->findChild<QCheckBox *>(QStringLiteral("startAtLogin"))->setChecked(true);
    bench.question()->accept();
    QVERIFY(bench.background.window()->isVisible());
    QVERIFY(!bench.reminders.isWatching());
}

QTEST_MAIN(BackgroundModeTest)
#include "tst_backgroundmode.moc"
