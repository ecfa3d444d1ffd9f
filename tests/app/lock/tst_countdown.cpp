// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/countdown.h"
#include "support/manualclock.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using lock::Countdown;

class CountdownTest : public QObject
{
    Q_OBJECT

private slots:
    void countsByTheLocalClockWithoutAServersTime();
    void isNotBentByAWrongLocalClock();
    void isRightAfterASuspend();
    void isNeverNegative();
    void tellsTheFractionOfADay();
    void writesHoursMinutesAndSeconds_data();
    void writesHoursMinutesAndSeconds();

private:
    const QDateTime m_expires = utcTime(QDate(2026, 3, 3), QTime(15, 4));
};

void CountdownTest::countsByTheLocalClockWithoutAServersTime()
{
    ManualClock clock(m_expires.addSecs(-90));
    const Countdown countdown(m_expires, std::nullopt);
    QCOMPARE(countdown.remaining(clock), 90s);
    clock.advance(60s);
    QCOMPARE(countdown.remaining(clock), 30s);
    QVERIFY(!countdown.isOver(clock));
    clock.advance(30s);
    QVERIFY(countdown.isOver(clock));
}

void CountdownTest::isNotBentByAWrongLocalClock()
{
    ManualClock clock(m_expires.addDays(-400));
    const Countdown countdown(m_expires, ServerTime{m_expires.addSecs(-3600), clock.sinceBoot()});
    QCOMPARE(countdown.remaining(clock), 1h);
    clock.setWallClock(m_expires.addDays(5));
    clock.advance(10min);
    QCOMPARE(countdown.remaining(clock), 50min);
}

void CountdownTest::isRightAfterASuspend()
{
    // The time since boot goes on during a suspend (CLOCK_BOOTTIME).
    ManualClock clock(m_expires.addSecs(-24 * 3600));
    const Countdown countdown(m_expires, ServerTime{clock.utcNow(), clock.sinceBoot()});
    clock.advance(23h + 59min + 59s);
    QCOMPARE(countdown.remaining(clock), 1s);
}

void CountdownTest::isNeverNegative()
{
    ManualClock clock(m_expires.addSecs(10));
    const Countdown countdown(m_expires, std::nullopt);
    QCOMPARE(countdown.remaining(clock), 0ms);
    QVERIFY(countdown.isOver(clock));
    QCOMPARE(countdown.fractionLeft(clock), 0.0);
}

void CountdownTest::tellsTheFractionOfADay()
{
    ManualClock clock(m_expires.addSecs(-6 * 3600));
    QCOMPARE(Countdown(m_expires, std::nullopt).fractionLeft(clock), 0.25);
    clock.setWallClock(m_expires.addDays(-3));
    QCOMPARE(Countdown(m_expires, std::nullopt).fractionLeft(clock), 1.0);
}

void CountdownTest::writesHoursMinutesAndSeconds_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text, std::chrono::milliseconds time) {
        QTest::newRow(text) << qint64(time.count()) << QString::fromLatin1(text);
    };
    row("24:00:00", 24h);
    row("23:59:59", 24h - 1ms);
    row("01:02:03", 1h + 2min + 3s + 999ms);
    row("00:00:00", 999ms);
    row("120:00:01", 120h + 1s);
}

void CountdownTest::writesHoursMinutesAndSeconds()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(lock::clockText(std::chrono::milliseconds(milliseconds)), text);
}

QTEST_GUILESS_MAIN(CountdownTest)
#include "tst_countdown.moc"
