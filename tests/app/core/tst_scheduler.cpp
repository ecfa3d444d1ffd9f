// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scheduler.h"
#include "support/manualscheduler.h"

#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class SchedulerTest : public QObject
{
    Q_OBJECT

private slots:
    void runsAnActionOnceLaterInTheGuardsThread();
    void isSilentWhenTheGuardHasDied_data();
    void isSilentWhenTheGuardHasDied();
    void endsTheActionWithTheGuard();
    void mayDeleteTheGuardInTheAction();
    void runsWhatIsOverdueAtOnce();
    void movesTheManualClockInOrder();
};

void SchedulerTest::runsAnActionOnceLaterInTheGuardsThread()
{
    SystemScheduler scheduler;
    QObject guard;
    int calls = 0;
    const QThread *thread = nullptr;
    scheduler.after(0ms, &guard, [&] {
        ++calls;
        thread = QThread::currentThread();
    });
    QCOMPARE(calls, 0); // never inside the call
    QTRY_COMPARE(calls, 1);
    QCOMPARE(thread, guard.thread());

    bool isOver = false;
    scheduler.after(5ms, &guard, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
    QCOMPARE(calls, 1);
}

void SchedulerTest::isSilentWhenTheGuardHasDied_data()
{
    QTest::addColumn<int>("delay");
    QTest::newRow("at once") << 0;
    QTest::newRow("later") << 2;
}

void SchedulerTest::isSilentWhenTheGuardHasDied()
{
    QFETCH(int, delay);
    SystemScheduler scheduler;
    auto guard = std::make_unique<QObject>();
    bool called = false;
    scheduler.after(std::chrono::milliseconds(delay), guard.get(), [&] { called = true; });
    guard.reset();

    QObject alive; // its action is due after the other one was
    bool isOver = false;
    scheduler.after(std::chrono::milliseconds(delay + 20), &alive, [&] { isOver = true; });
    QTRY_VERIFY(isOver);
    QVERIFY(!called);
}

void SchedulerTest::endsTheActionWithTheGuard()
{
    SystemScheduler scheduler;
    auto guard = std::make_unique<QObject>();
    auto held = std::make_shared<int>(1);
    scheduler.after(1h, guard.get(), [held] { Q_UNUSED(held); });
    QCOMPARE(held.use_count(), 2);
    guard.reset();
    QTRY_COMPARE(held.use_count(), 1); // nothing is kept for an hour
}

void SchedulerTest::mayDeleteTheGuardInTheAction()
{
    SystemScheduler scheduler;
    auto guard = std::make_unique<QObject>();
    bool called = false;
    scheduler.after(1ms, guard.get(), [&] {
        guard.reset();
        called = true;
    });
    QTRY_VERIFY(called);
}

void SchedulerTest::runsWhatIsOverdueAtOnce()
{
    SystemScheduler scheduler;
    QObject guard;
    bool called = false;
    scheduler.after(-5ms, &guard, [&] { called = true; });
    QVERIFY(!called);
    QTRY_VERIFY(called);
}

void SchedulerTest::movesTheManualClockInOrder()
{
    ManualClock clock;
    ManualScheduler scheduler(clock);
    const auto start = clock.sinceBoot();
    QObject alive;
    auto dead = std::make_unique<QObject>();
    std::vector<int> order;
    scheduler.after(30s, &alive, [&] { order.push_back(3); });
    scheduler.after(10s, &alive, [&] { order.push_back(1); });
    scheduler.after(20s, dead.get(), [&] { order.push_back(2); });
    dead.reset();
    while (scheduler.runNext()) {
    }
    QCOMPARE(order, (std::vector<int>{1, 3}));
    QVERIFY(clock.sinceBoot() - start == 30s);
    QCOMPARE(scheduler.pending(), 0u);
    QCOMPARE(scheduler.delays().size(), 3u);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
