// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches the desktop of the locks in progress, over a real bus.
#include "support/manualscheduler.h"
#include "support/privatebus.h"
#include "support/samplelocks.h"
#include "ui/reminders/fakedesktop.h"
#include "ui/reminders/reminders.h"

#include <QSignalSpy>

using namespace vaultlock;
using namespace std::chrono_literals;
using journal::EntryKind;
using tests::FakeDesktop;
using tests::PrivateBus;
using tests::sampleLock;
using ui::Reminders;

Q_DECLARE_METATYPE(vaultlock::journal::EntryKind)

class RemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheDesktopOfAThreshold();
    void tellsTheDesktopOfAnEndThatNobodyHereAskedFor_data();
    void tellsTheDesktopOfAnEndThatNobodyHereAskedFor();
    void onlyTakesBackWhatItSaidOfALockThatWasEndedHere_data();
    void onlyTakesBackWhatItSaidOfALockThatWasEndedHere();
    void leavesTheRemindersOfOtherLocksWhenOneEnds();
    void takesBackWhatItSaidOfOneMadeElsewhereThatIsNotThereAnyMore();
    void leadsFromItsReminderToTheLock();
    void knowsWhetherItCanRemind_data();
    void knowsWhetherItCanRemind();
    void noticesThatTheNotificationServiceHasGone();

private:
    struct Bench
    {
        PrivateBus bus;
        FakeDesktop desktop{bus.connection()};
        QDBusConnection own = bus.connection();
        tests::ManualClock clock;
        tests::ManualScheduler scheduler{clock};
        Reminders reminders{{clock, scheduler, [this] {
                                 return own;
                             }}};
    };
};

void RemindersTest::tellsTheDesktopOfAThreshold()
{
    Bench bench;
    bench.reminders.announce(sampleLock(), 4h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    QCOMPARE(bench.desktop.told[0].hints.value(QStringLiteral("urgency")).toInt(), 1);
    bench.reminders.announce(sampleLock(), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 2U);
    QCOMPARE(bench.desktop.told[1].hints.value(QStringLiteral("urgency")).toInt(), 2);
    QCOMPARE(bench.desktop.told[1].replaces, bench.desktop.told[0].id);
}

void RemindersTest::tellsTheDesktopOfAnEndThatNobodyHereAskedFor_data()
{
    QTest::addColumn<EntryKind>("how");
    QTest::addColumn<QString>("said");
    QTest::newRow("completed elsewhere")
        << EntryKind::ObservedLocked << QStringLiteral("Locked for good");
    QTest::newRow("gone before its time") << EntryKind::ObservedNoLock << QStringLiteral("is gone");
    QTest::newRow("expired") << EntryKind::Expired << QStringLiteral("expired");
    QTest::newRow("never began") << EntryKind::InitiateFailed
                                 << QStringLiteral("no lock was initiated");
}

void RemindersTest::tellsTheDesktopOfAnEndThatNobodyHereAskedFor()
{
    QFETCH(EntryKind, how);
    QFETCH(QString, said);
    Bench bench;
    bench.reminders.announce(sampleLock(), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    const uint reminder = bench.desktop.told[0].id;
    bench.reminders.takeEnd(sampleLock(), how);
    QTRY_COMPARE(bench.desktop.told.size(), 2U);
    const FakeDesktop::Told &end = bench.desktop.told[1];
    QCOMPARE(end.summary, QStringLiteral("A lock in progress has ended"));
    QVERIFY2(end.body.contains(said) && end.body.contains(QStringLiteral("LIVE production · my-v")),
             qPrintable(end.body));
    QCOMPARE(end.hints.value(QStringLiteral("urgency")).toInt(), 2); // it stays
    QCOMPARE(end.replaces, 0U); // it is no reminder, and takes the place of none
    QTRY_COMPARE(bench.desktop.closed, QList<uint>{reminder});
}

void RemindersTest::onlyTakesBackWhatItSaidOfALockThatWasEndedHere_data()
{
    QTest::addColumn<EntryKind>("how");
    QTest::newRow("completed") << EntryKind::Completed;
    QTest::newRow("aborted") << EntryKind::Aborted;
}

void RemindersTest::onlyTakesBackWhatItSaidOfALockThatWasEndedHere()
{
    QFETCH(EntryKind, how);
    Bench bench;
    bench.reminders.announce(sampleLock(), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    bench.reminders.takeEnd(sampleLock(), how);
    QTRY_COMPARE(bench.desktop.closed, QList<uint>{bench.desktop.told[0].id});
    // What would have been told before this is there before this.
    bench.reminders.announce(sampleLock(QStringLiteral("other")), 1h);
    QTRY_VERIFY(bench.desktop.find(QStringLiteral("other")));
    QCOMPARE(bench.desktop.told.size(), 2U);
}

void RemindersTest::leavesTheRemindersOfOtherLocksWhenOneEnds()
{
    Bench bench;
    bench.reminders.announce(sampleLock(), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    bench.reminders.announce(sampleLock(QStringLiteral("other")), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 2U);
    bench.reminders.takeEnd(sampleLock(), EntryKind::Completed);
    QTRY_COMPARE(bench.desktop.closed.size(), 1);
    QCOMPARE(bench.desktop.closed[0], bench.desktop.told[0].id);
}

void RemindersTest::takesBackWhatItSaidOfOneMadeElsewhereThatIsNotThereAnyMore()
{
    Bench bench;
    const lock::RunningLock lock = tests::sampleLockMadeElsewhere();
    bench.reminders.showLocks({lock});
    bench.reminders.announce(lock, 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    QVERIFY(bench.desktop.told[0].summary.contains(QStringLiteral("(made elsewhere)")));
    lock::RunningLock next = lock; // of the same vault; no end was told
    next.expires = next.expires.addDays(1);
    bench.reminders.showLocks({next});
    QTRY_COMPARE(bench.desktop.closed, QList<uint>{bench.desktop.told[0].id});
}

void RemindersTest::leadsFromItsReminderToTheLock()
{
    Bench bench;
    QSignalSpy opened(&bench.reminders, &Reminders::openRequested);
    bench.reminders.announce(sampleLock(), 1h);
    QTRY_COMPARE(bench.desktop.told.size(), 1U);
    bench.desktop.invokeAction(bench.desktop.told[0].id, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), lock::runningLockKey(sampleLock()));
}

void RemindersTest::knowsWhetherItCanRemind_data()
{
    QTest::addColumn<bool>("hasBus");
    QTest::addColumn<QByteArray>("canBeStarted");
    QTest::addColumn<bool>("hasService");
    QTest::addColumn<bool>("canRemind");
    const QByteArray service = "org.freedesktop.Notifications";
    QTest::newRow("no bus") << false << QByteArray() << false << false;
    QTest::newRow("nobody on the bus") << true << QByteArray() << false << false;
    QTest::newRow("others can be started")
        << true << QByteArray("org.example.Other") << false << false;
    QTest::newRow("one can be started") << true << service << false << true;
    QTest::newRow("one is there") << true << QByteArray() << true << true;
}

void RemindersTest::knowsWhetherItCanRemind()
{
    QFETCH(bool, hasBus);
    QFETCH(QByteArray, canBeStarted);
    QFETCH(bool, hasService);
    PrivateBus bus(canBeStarted);
    const QDBusConnection own = hasBus ? bus.connection() : QDBusConnection(QStringLiteral("none"));
    std::unique_ptr<FakeDesktop> desktop;
    if (hasService)
        desktop = std::make_unique<FakeDesktop>(bus.connection());
    tests::ManualClock clock;
    tests::ManualScheduler scheduler(clock);
    const Reminders reminders({clock, scheduler, [&] {
                                   return own;
                               }});
    QTEST(reminders.canRemind(), "canRemind");
}

void RemindersTest::noticesThatTheNotificationServiceHasGone()
{
    PrivateBus bus;
    QDBusConnection theirs = bus.connection();
    const FakeDesktop desktop(theirs);
    const QDBusConnection own = bus.connection();
    tests::ManualClock clock;
    tests::ManualScheduler scheduler(clock);
    const Reminders reminders({clock, scheduler, [&] {
                                   return own;
                               }});
    QVERIFY(reminders.canRemind());
    QVERIFY(theirs.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(!reminders.canRemind());
}

QTEST_MAIN(RemindersTest)
#include "tst_reminders.moc"
