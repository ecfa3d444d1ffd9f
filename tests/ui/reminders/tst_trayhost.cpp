// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualscheduler.h"
#include "support/privatebus.h"
#include "ui/reminders/trayhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using ui::TrayHost;

/// What a panel with StatusNotifier has on the bus.
class FakePanel : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER hasHost)

public:
    explicit FakePanel(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllProperties |
                                 QDBusConnection::ExportAllSignals);
    }
    void come() { m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")); }
    void go() { m_bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher")); }

    bool hasHost = true;

signals:
    void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
};

class TrayHostTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsAPanelThatIsThere();
    void waitsForAPanelThatComesAfterTheProgram();
    void waitsForTheHostOfAWatcherThatHasNone();
    void noticesThatThePanelHasGone();
    void triesTheOlderKindWhenNoPanelHasCome();
    void triesTheOlderKindAtOnceWhereAPersonWaits();
    void neverTriesTheOlderKindWhereThereIsNone();
    void copesWithoutABus();

private:
    struct Bench
    {
        explicit Bench(bool hasXEmbed = true)
            : host(
                  scheduler, [this] { return own; }, hasXEmbed)
        {
        }
        tests::PrivateBus bus;
        QDBusConnection own = bus.connection();
        FakePanel panel{bus.connection()};
        tests::ManualClock clock;
        tests::ManualScheduler scheduler{clock};
        TrayHost host;
    };
};

void TrayHostTest::knowsAPanelThatIsThere()
{
    tests::PrivateBus bus;
    FakePanel panel(bus.connection());
    panel.come();
    tests::ManualClock clock;
    tests::ManualScheduler scheduler(clock);
    TrayHost host(
        scheduler, [own = bus.connection()] { return own; }, true);
    QVERIFY(!host.mayUseIcon()); // Qt is not asked before the bus has answered
    QTRY_VERIFY(host.mayUseIcon());
    QVERIFY(host.isThere());
}

void TrayHostTest::waitsForAPanelThatComesAfterTheProgram()
{
    Bench bench;
    QSignalSpy changed(&bench.host, &TrayHost::changed);
    QVERIFY(!bench.host.mayUseIcon());
    QVERIFY(!bench.host.isThere());
    bench.panel.come();
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(bench.host.mayUseIcon());
    QVERIFY(bench.host.isThere());
}

void TrayHostTest::waitsForTheHostOfAWatcherThatHasNone()
{
    Bench bench;
    bench.panel.hasHost = false;
    bench.panel.come();
    // Its answer, and what it said before, are there when another's is.
    QSignalSpy changed(&bench.host, &TrayHost::changed);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!bench.host.mayUseIcon());
    bench.panel.hasHost = true;
    emit bench.panel.StatusNotifierHostRegistered();
    QTRY_VERIFY(bench.host.mayUseIcon());
}

void TrayHostTest::noticesThatThePanelHasGone()
{
    Bench bench(false);
    bench.panel.come();
    QTRY_VERIFY(bench.host.isThere());
    bench.panel.go();
    QTRY_VERIFY(!bench.host.isThere());
    QVERIFY(bench.host.mayUseIcon()); // it comes back with the panel
}

void TrayHostTest::triesTheOlderKindWhenNoPanelHasCome()
{
    Bench bench;
    QSignalSpy changed(&bench.host, &TrayHost::changed);
    QVERIFY(bench.scheduler.runNext());
    QCOMPARE(bench.scheduler.delays().back(), std::chrono::milliseconds(TrayHost::patience));
    QCOMPARE(changed.size(), 1);
    QVERIFY(bench.host.mayUseIcon());
    QVERIFY(!bench.host.isThere()); // the offscreen display has none
}

void TrayHostTest::triesTheOlderKindAtOnceWhereAPersonWaits()
{
    Bench bench;
    bench.host.decideNow();
    QVERIFY(bench.host.mayUseIcon());
    QVERIFY(!bench.host.isThere());
}

void TrayHostTest::neverTriesTheOlderKindWhereThereIsNone()
{
    Bench bench(false);
    QVERIFY(!bench.scheduler.runNext());
    bench.host.decideNow();
    QVERIFY(!bench.host.mayUseIcon());
    bench.panel.come();
    QTRY_VERIFY(bench.host.mayUseIcon());
}

void TrayHostTest::copesWithoutABus()
{
    tests::ManualClock clock;
    tests::ManualScheduler scheduler(clock);
    TrayHost host(
        scheduler, [] { return QDBusConnection(QStringLiteral("none")); }, true);
    QVERIFY(!host.isThere());
    QVERIFY(scheduler.runNext());
    QVERIFY(host.mayUseIcon());
}

QTEST_MAIN(TrayHostTest)
#include "tst_trayhost.moc"
