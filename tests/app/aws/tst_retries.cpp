// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/retries.h"
#include "core/utctime.h"
#include "support/fixedrandom.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace std::chrono_literals;

namespace {

const QDateTime signedAt = utcTime({2026, 3, 2}, {15, 4, 0});

Error errorOf(ErrorKind kind)
{
    return {kind, {}, 403, {}, {}};
}

} // namespace

class RetriesTest : public QObject
{
    Q_OBJECT

private slots:
    void waitsLongerBeforeEachAttemptAndEndsWithTheLast();
    void doesNotTryAgainWhatWouldFailAgain();
    void endsWithTheQuotaOfTheClient();
    void givesBackWhatTheLastAttemptCost();
    void takesTheServicesClockOnce_data();
    void takesTheServicesClockOnce();

private:
    tests::FixedRandom m_random{1.0};
};

void RetriesTest::waitsLongerBeforeEachAttemptAndEndsWithTheLast()
{
    Retries retries(3, m_random);
    retries.began(signedAt);
    QCOMPARE(retries.delayAfter(ErrorKind::Throttled),
             std::optional(std::chrono::milliseconds(1s)));
    retries.began(signedAt);
    QCOMPARE(retries.delayAfter(ErrorKind::Throttled),
             std::optional(std::chrono::milliseconds(2s)));
    retries.began(signedAt);
    QVERIFY(!retries.delayAfter(ErrorKind::Throttled));
    QCOMPARE(retries.usualDelay(), std::chrono::milliseconds(4s));
}

void RetriesTest::doesNotTryAgainWhatWouldFailAgain()
{
    RetryQuota quota;
    Retries retries(3, m_random, &quota);
    retries.began(signedAt);
    QVERIFY(!retries.delayAfter(ErrorKind::AccessDenied));
    QCOMPARE(quota.available(), 500);
}

void RetriesTest::endsWithTheQuotaOfTheClient()
{
    RetryQuota quota;
    quota.take(495);
    Retries retries(10, m_random, &quota);
    retries.began(signedAt);
    QVERIFY(!retries.delayAfter(ErrorKind::TimedOut)); // ten are wanted
    QVERIFY(retries.delayAfter(ErrorKind::Throttled));
    QCOMPARE(quota.available(), 0);
    retries.began(signedAt);
    QVERIFY(!retries.delayAfter(ErrorKind::Throttled));
}

void RetriesTest::givesBackWhatTheLastAttemptCost()
{
    RetryQuota quota;
    Retries retries(3, m_random, &quota);
    retries.began(signedAt);
    retries.delayAfter(ErrorKind::Throttled);
    retries.began(signedAt);
    retries.delayAfter(ErrorKind::TimedOut);
    QCOMPARE(quota.available(), 485);
    retries.began(signedAt);
    retries.succeeded();
    QCOMPARE(quota.available(), 495);
}

void RetriesTest::takesTheServicesClockOnce_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("secondsAhead");
    QTest::addColumn<bool>("isCured");
    QTest::newRow("skewed") << ErrorKind::ClockSkewed << 0 << true;
    QTest::newRow("signature, far ahead") << ErrorKind::InvalidSignature << 240 << true;
    QTest::newRow("signature, far behind") << ErrorKind::InvalidSignature << -240 << true;
    QTest::newRow("signature, near") << ErrorKind::InvalidSignature << 239 << false;
    QTest::newRow("something else, far ahead") << ErrorKind::AccessDenied << 3600 << false;
}

void RetriesTest::takesTheServicesClockOnce()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, secondsAhead);
    QFETCH(bool, isCured);
    Retries retries(1, m_random);
    retries.began(signedAt);
    QVERIFY(!retries.isCuredByClock(errorOf(kind), std::nullopt));
    const ServerTime answeredAt{signedAt.addSecs(secondsAhead), {}};
    QCOMPARE(retries.isCuredByClock(errorOf(kind), answeredAt), isCured);
    retries.began(answeredAt.at.addSecs(-3600));
    QVERIFY(!isCured || !retries.isCuredByClock(errorOf(kind), answeredAt));
}

QTEST_GUILESS_MAIN(RetriesTest)
#include "tst_retries.moc"
