// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualscheduler.h"
#include "support/samplelocks.h"
#include "ui/reminders/trayhost.h"
#include "ui/reminders/trayicon.h"

#include <QDBusConnection>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;
using tests::sampleLock;
using ui::TrayIcon;

class TrayIconTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEachLockWithWhatIsLeftOfIt();
    void tellsTheTimeAnewWhenItIsOpened();
    void tellsInItsToolTipWhatIsLeftOfWhichAndWhere();
    void opensTheLockThatWasChosen();
    void takesNoAmpersandForAMnemonic();
    void offersTheWindowTheStartAtLoginAndTheEnd();
    void keepsItsEntriesWhileTheSameLocksRun();

private:
    struct Bench
    {
        QStringList texts() const
        {
            QStringList found;
            for (const QAction *action : icon.menu().actions()) {
                if (!action->isSeparator())
                    found.append(action->text());
            }
            return found;
        }
        QAction *action(const QString &text) const
        {
            for (QAction *each : icon.menu().actions()) {
                if (each->text().remove(u'&') == text)
                    return each;
            }
            return nullptr;
        }

        tests::ManualClock clock; // a day before the sample's end
        tests::ManualScheduler scheduler{clock};
        ui::TrayHost host{scheduler, [] { return QDBusConnection(QStringLiteral("none")); }, false};
        TrayIcon icon{host, clock};
    };
};

void TrayIconTest::listsEachLockWithWhatIsLeftOfIt()
{
    Bench bench;
    lock::RunningLock sooner = sampleLock(QStringLiteral("sooner"));
    sooner.expires = sooner.expires.addSecs(-3600);
    bench.icon.showLocks({sampleLock(), sooner});
    QVERIFY(bench.texts()[0].startsWith(
        QStringLiteral("LIVE production · my-vault: 24 hours left, until ")));
    QVERIFY(bench.texts()[1].startsWith(
        QStringLiteral("LIVE production · sooner: 23 hours left, until ")));
    bench.icon.showLocks({});
    QCOMPARE(bench.texts().size(), 3);
}

void TrayIconTest::tellsTheTimeAnewWhenItIsOpened()
{
    Bench bench;
    bench.icon.showLocks({sampleLock()});
    bench.clock.advance(23h + 30min);
    emit bench.icon.menu().aboutToShow();
    QVERIFY(
        bench.texts()[0].startsWith(QStringLiteral("LIVE production · my-vault: 30 minutes left")));
}

void TrayIconTest::tellsInItsToolTipWhatIsLeftOfWhichAndWhere()
{
    Bench bench;
    bench.icon.showLocks({sampleLock()});
    QVERIFY(bench.icon.toolTip().startsWith(
        QStringLiteral("LIVE production · my-vault: 24 hours left, until ")));
    bench.clock.advance(23h + 30min);
    emit bench.icon.menu().aboutToShow();
    QVERIFY(bench.icon.toolTip().startsWith(
        QStringLiteral("LIVE production · my-vault: 30 minutes left")));
    lock::RunningLock failed = sampleLock();
    failed.reading = lock::RunningLock::Reading::Failed;
    bench.icon.showLocks({failed});
    QVERIFY(bench.icon.toolTip().contains(QLatin1String("last confirmed")));
    bench.icon.showLocks({});
    QCOMPARE(bench.icon.toolTip(), QStringLiteral("No lock is in progress"));
}

void TrayIconTest::opensTheLockThatWasChosen()
{
    Bench bench;
    QSignalSpy opened(&bench.icon, &TrayIcon::openRequested);
    bench.icon.showLocks({sampleLock(), sampleLock(QStringLiteral("other"))});
    bench.icon.menu().actions()[1]->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), lock::runningLockKey(sampleLock(QStringLiteral("other"))));
}

void TrayIconTest::takesNoAmpersandForAMnemonic()
{
    Bench bench;
    bench.icon.showLocks({sampleLock(QStringLiteral("a&b"))});
    QVERIFY(bench.texts()[0].startsWith(QStringLiteral("LIVE production · a&&b:")));
}

void TrayIconTest::offersTheWindowTheStartAtLoginAndTheEnd()
{
    Bench bench;
    QSignalSpy opened(&bench.icon, &TrayIcon::openRequested);
    QSignalSpy wanted(&bench.icon, &TrayIcon::startAtLoginWanted);
    QSignalSpy quit(&bench.icon, &TrayIcon::quitRequested);
    bench.action(QStringLiteral("Open Vaultlock"))->trigger();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened[0][0].toString().isEmpty());
    QAction *login = bench.action(QStringLiteral("Start watching at each login"));
    QVERIFY(!login->isChecked());
    bench.icon.showStartAtLogin(true);
    QVERIFY(login->isChecked());
    QCOMPARE(wanted.size(), 0); // by the person alone
    login->trigger();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].toBool(), false);
    bench.action(QStringLiteral("Quit"))->trigger();
    QCOMPARE(quit.size(), 1);
}

void TrayIconTest::keepsItsEntriesWhileTheSameLocksRun()
{
    Bench bench;
    bench.icon.showLocks({sampleLock()});
    const QAction *entry = bench.icon.menu().actions()[0];
    lock::RunningLock failed = sampleLock();
    failed.reading = lock::RunningLock::Reading::Failed;
    bench.icon.showLocks({failed});
    QCOMPARE(bench.icon.menu().actions()[0], entry); // an open menu does not jump
    QVERIFY(entry->text().contains(QLatin1String("last confirmed")));
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
