// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"
#include "core/utctime.h"
#include "support/manualclock.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

class ClockTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWallClockInUtc();
    void countsFromTheBoot();
    void neverCountsBackwards();
    void goesOnFromTheServersTime();
    void isNotBentByTheWallClock();
    void comparesWhatTheServerSaid();
};

void ClockTest::tellsTheWallClockInUtc()
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.utcNow();
    const QDateTime after = QDateTime::currentDateTimeUtc();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(before <= now && now <= after);
}

void ClockTest::countsFromTheBoot()
{
    QFile uptime(QStringLiteral("/proc/uptime")); // the kernel's own, suspend included
    QVERIFY(uptime.open(QIODevice::ReadOnly));
    const double seconds = uptime.readAll().split(' ').front().toDouble();
    const auto counted = std::chrono::duration<double>(SystemClock().sinceBoot()).count();
    QVERIFY2(std::abs(counted - seconds) < 5, qPrintable(QString::number(counted - seconds)));
}

void ClockTest::neverCountsBackwards()
{
    const SystemClock clock;
    auto before = clock.sinceBoot();
    for (int i = 0; i < 1000; ++i) {
        const auto now = clock.sinceBoot();
        QVERIFY(now >= before);
        before = now;
    }
}

void ClockTest::goesOnFromTheServersTime()
{
    ManualClock clock;
    const QDateTime said = utcTime({2020, 1, 1}, {0, 0}); // far from the local clock
    const ServerTime serverTime{said, clock.sinceBoot()};
    QCOMPARE(serverTime.now(clock), said);
    clock.advance(1500ms);
    QCOMPARE(serverTime.now(clock), said.addMSecs(1500));
    clock.advance(24h);
    QCOMPARE(serverTime.now(clock), said.addMSecs(1500).addDays(1));
    QCOMPARE(serverTime.now(clock).timeSpec(), Qt::UTC);
}

void ClockTest::isNotBentByTheWallClock()
{
    ManualClock clock;
    const ServerTime serverTime{clock.utcNow(), clock.sinceBoot()};
    const QDateTime expected = clock.utcNow().addSecs(60);
    clock.advance(60s);
    clock.setWallClock(utcTime({1999, 12, 31}, {23, 59}));
    QCOMPARE(serverTime.now(clock), expected);
}

void ClockTest::comparesWhatTheServerSaid()
{
    const QDateTime said = utcTime({2026, 3, 2}, {15, 4});
    QCOMPARE((ServerTime{said, 5ms}), (ServerTime{said, 5ms}));
    QVERIFY((ServerTime{said, 5ms}) != (ServerTime{said, 6ms}));
    QVERIFY((ServerTime{said, 5ms}) != (ServerTime{said.addSecs(1), 5ms}));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
