// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "support/manualclock.h"
#include "ui/furniture/countdownclock.h"

#include <QTest>

#include <memory>

using namespace vaultlock;
using namespace std::chrono_literals;
using tests::ManualClock;
using ui::CountdownClock;

class CountdownClockTest : public QObject
{
    Q_OBJECT

private slots:
    void letsTimeStandStillBetweenTwoTicks();
    void tellsTheTimeAsItIsWhereNobodyFollows();
    void letsTheNewestReadingCountForAll();
    void tellsLocksOfDifferentEndsApart();
    void hasAllShowTheirsAgainAtANewerReading();
    void forgetsWhoHasGone();

private:
    static QDateTime end() { return utcTime({2026, 3, 3}, {15, 4, 0}); }
    static ServerTime saidAt(const QTime &time, std::chrono::milliseconds sinceBoot)
    {
        return {utcTime({2026, 3, 2}, time), sinceBoot};
    }
};

void CountdownClockTest::letsTimeStandStillBetweenTwoTicks()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    int shown = 0;
    countdowns.follow(this, [&] { ++shown; });
    const auto before = countdowns.sinceBoot();
    clock.advance(900ms);
    QCOMPARE(countdowns.sinceBoot(), before);
    QCOMPARE(countdowns.utcNow(), clock.utcNow().addMSecs(-900));
    QTRY_VERIFY(shown > 0);
    QCOMPARE(countdowns.sinceBoot(), before + 900ms);
    QCOMPARE(countdowns.utcNow(), clock.utcNow());
    countdowns.leave(this);
}

void CountdownClockTest::tellsTheTimeAsItIsWhereNobodyFollows()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    countdowns.follow(this, [] {});
    countdowns.leave(this);
    clock.advance(1h);
    QCOMPARE(countdowns.sinceBoot(), clock.sinceBoot());
    QCOMPARE(countdowns.utcNow(), clock.utcNow());
}

void CountdownClockTest::letsTheNewestReadingCountForAll()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    const auto now = clock.sinceBoot();
    const ServerTime older = saidAt({15, 4, 10}, now - 9s);
    const ServerTime newer = saidAt({15, 4, 18}, now - 300ms); // by 700 ms of the truth behind
    const auto left = [&](const std::optional<ServerTime> &said) {
        return countdowns.countdown(end(), said).remaining(countdowns);
    };
    QCOMPARE(left(older), 24h - 19s);
    const auto byNewest = 24h - 18s - 300ms;
    QCOMPARE(left(newer), byNewest);
    QCOMPARE(left(older), byNewest);
    QCOMPARE(left(std::nullopt), byNewest);
}

void CountdownClockTest::tellsLocksOfDifferentEndsApart()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    const auto now = clock.sinceBoot();
    countdowns.countdown(end(), saidAt({15, 4, 0}, now));
    const QDateTime other = end().addSecs(60);
    QCOMPARE(countdowns.countdown(other, saidAt({14, 4, 0}, now - 1s)).remaining(countdowns),
             25h + 1min - 1s);
}

void CountdownClockTest::hasAllShowTheirsAgainAtANewerReading()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    const auto now = clock.sinceBoot();
    int shown = 0;
    countdowns.countdown(end(), saidAt({15, 4, 10}, now - 9s));
    countdowns.follow(this, [&] {
        ++shown;
        countdowns.countdown(end(), saidAt({15, 4, 10}, now - 9s)); // its own
    });
    countdowns.countdown(end(), saidAt({15, 4, 18}, now));
    QCOMPARE(shown, 0); // not in the midst of the other's showing
    QCoreApplication::processEvents();
    QCOMPARE(shown, 1);
    QCoreApplication::processEvents();
    QCOMPARE(shown, 1);
    countdowns.leave(this);
}

void CountdownClockTest::forgetsWhoHasGone()
{
    ManualClock clock;
    CountdownClock countdowns(clock);
    auto who = std::make_unique<QObject>();
    int ofTheGone = 0;
    int others = 0;
    countdowns.follow(who.get(), [&] { ++ofTheGone; });
    countdowns.follow(this, [&] {
        ++others;
        who.reset(); // also in the midst of a tick
    });
    QTRY_VERIFY(others > 0);
    const int then = ofTheGone;
    const int seen = others;
    QTRY_VERIFY(others > seen);
    QCOMPARE(ofTheGone, then);
    countdowns.leave(this);
}

QTEST_GUILESS_MAIN(CountdownClockTest)
#include "tst_countdownclock.moc"
