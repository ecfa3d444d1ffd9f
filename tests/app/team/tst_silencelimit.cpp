// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/silencelimit.h"

#include <QSemaphore>
#include <QTest>

using vaultlock::team::SilenceLimit;

class SilenceLimitTest : public QObject
{
    Q_OBJECT

private slots:
    void cutsWhatTakesTooLongUntilItEnds();
    void cutsNothingThatEndsInTime();
    void cutsWhateverIsWaitedForOnceItIsToEnd();
};

void SilenceLimitTest::cutsWhatTakesTooLongUntilItEnds()
{
    SilenceLimit limit;
    QSemaphore cuts;
    const SilenceLimit::Wait wait(limit, std::chrono::milliseconds(1), [&cuts] { cuts.release(); });
    cuts.acquire(3); // the first two may have come to nothing
    QVERIFY(wait.isCut());
}

void SilenceLimitTest::cutsNothingThatEndsInTime()
{
    SilenceLimit limit;
    int cuts = 0;
    {
        const SilenceLimit::Wait wait(limit, std::chrono::hours(1), [&cuts] { ++cuts; });
        QVERIFY(!wait.isCut());
    }
    QSemaphore others;
    {
        const SilenceLimit::Wait wait(limit, std::chrono::milliseconds(1),
                                      [&others] { others.release(); });
        others.acquire(2);
    }
    QCOMPARE(cuts, 0);
    const SilenceLimit::Wait wait(limit, std::chrono::hours(1), [] {});
    QVERIFY(!wait.isCut()); // the one before was
}

void SilenceLimitTest::cutsWhateverIsWaitedForOnceItIsToEnd()
{
    SilenceLimit limit;
    QSemaphore cuts;
    {
        const SilenceLimit::Wait wait(limit, std::chrono::hours(1), [&cuts] { cuts.release(); });
        limit.endAll();
        cuts.acquire();
    }
    const SilenceLimit::Wait later(limit, std::chrono::hours(1), [&cuts] { cuts.release(); });
    cuts.acquire();
    QVERIFY(later.isCut());
}

QTEST_GUILESS_MAIN(SilenceLimitTest)
#include "tst_silencelimit.moc"
