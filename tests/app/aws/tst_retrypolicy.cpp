// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/retrypolicy.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace std::chrono_literals;

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private slots:
    void retriesWhatMayPass_data();
    void retriesWhatMayPass();
    void waitsLongerEachTimeUpToTwentySeconds();
    void waitsByChance();
    void drainsTheQuota();
    void chargesTimeoutsTwice();
    void givesBackWhatTheLastRetryCost();
    void neverHoldsMoreThanItBeganWith();
};

void RetryPolicyTest::retriesWhatMayPass_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isWorth");
    const QSet<ErrorKind> worth{ErrorKind::NameNotResolved,    ErrorKind::ConnectionRefused,
                                ErrorKind::NotSecured,         ErrorKind::ConnectionLost,
                                ErrorKind::TimedOut,           ErrorKind::Throttled,
                                ErrorKind::ServiceUnavailable, ErrorKind::RequestTimeout};
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::WrongOrigin); ++kind)
        QTest::addRow("%d", kind) << static_cast<ErrorKind>(kind)
                                  << worth.contains(static_cast<ErrorKind>(kind));
}

void RetryPolicyTest::retriesWhatMayPass()
{
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isWorth);
    QCOMPARE(isWorthRetrying(kind), isWorth);
}

void RetryPolicyTest::waitsLongerEachTimeUpToTwentySeconds()
{
    const std::vector<std::chrono::milliseconds> longest{1s, 2s, 4s, 8s, 16s, 20s, 20s};
    for (std::size_t retry = 0; retry < longest.size(); ++retry)
        QCOMPARE(retryDelay(static_cast<int>(retry), 1.0), longest[retry]);
    QCOMPARE(retryDelay(1'000, 1.0), 20s);
}

void RetryPolicyTest::waitsByChance()
{
    QCOMPARE(retryDelay(0, 0.0), 0ms);
    QCOMPARE(retryDelay(0, 0.25), 250ms);
    QCOMPARE(retryDelay(1, 0.25), 500ms);
    QCOMPARE(retryDelay(9, 0.25), 5s);
}

void RetryPolicyTest::drainsTheQuota()
{
    RetryQuota quota;
    for (int i = 0; i < 100; ++i)
        QVERIFY(quota.take(RetryQuota::costOf(ErrorKind::Throttled)));
    QCOMPARE(quota.available(), 0);
    QVERIFY(!quota.take(RetryQuota::costOf(ErrorKind::Throttled)));
    quota.succeeded(0);
    QCOMPARE(quota.available(), 1);
}

void RetryPolicyTest::chargesTimeoutsTwice()
{
    QCOMPARE(RetryQuota::costOf(ErrorKind::TimedOut), 10);
    QCOMPARE(RetryQuota::costOf(ErrorKind::ServiceUnavailable), 5);
    QCOMPARE(RetryQuota::costOf(ErrorKind::ConnectionLost), 5);
}

void RetryPolicyTest::givesBackWhatTheLastRetryCost()
{
    RetryQuota quota;
    quota.take(5);
    quota.take(10);
    quota.succeeded(10);
    QCOMPARE(quota.available(), 495);
}

void RetryPolicyTest::neverHoldsMoreThanItBeganWith()
{
    RetryQuota quota;
    quota.succeeded(10);
    quota.succeeded(0);
    QCOMPARE(quota.available(), 500);
}

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
