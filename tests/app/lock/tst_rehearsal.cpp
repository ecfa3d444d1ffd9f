// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/rehearsal.h"

#include <QTest>

using namespace vaultlock;
using namespace std::chrono_literals;

class RehearsalTest : public QObject
{
    Q_OBJECT

private slots:
    void stopsFiveMinutesBeforeTheEnd();
    void neverGoesBackward();
    void goesPastTheEnd();
};

void RehearsalTest::stopsFiveMinutesBeforeTheEnd()
{
    QCOMPARE(lock::advanceToBeforeEnd(24h).value_or(0s), std::chrono::seconds(24h - 5min));
    QCOMPARE(lock::advanceToBeforeEnd(6min + 1ms).value_or(0s), 60s);
}

void RehearsalTest::neverGoesBackward()
{
    QVERIFY(!lock::advanceToBeforeEnd(5min));
    QVERIFY(!lock::advanceToBeforeEnd(0ms));
}

void RehearsalTest::goesPastTheEnd()
{
    QVERIFY(lock::advancePastEnd(1h + 1ms) > 1h + 1s);
    QVERIFY(lock::advancePastEnd(0ms) > 0s);
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
