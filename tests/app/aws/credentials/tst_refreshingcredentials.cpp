// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/refreshingcredentials.h"
#include "core/keptpromise.h"
#include "support/awaited.h"
#include "support/manualclock.h"

#include <QTest>

#include <deque>

using namespace vaultlock;
using namespace vaultlock::aws;
using namespace vaultlock::tests;
using namespace std::chrono_literals;

namespace {

SharedCredentials named(const char *name, const QDateTime &expiry)
{
    return std::make_shared<Credentials>(
        Credentials{QLatin1String(name), Secret("s"), Secret("t"), expiry, QLatin1String(name)});
}

/// Answers when the test says so.
class HeldProvider final : public CredentialsProvider
{
public:
    QFuture<Result<SharedCredentials>> credentials() override
    {
        ++asked;
        waiting.push_back(std::make_unique<KeptPromise<SharedCredentials>>());
        return waiting.back()->future();
    }
    void answer(Result<SharedCredentials> result)
    {
        waiting.front()->keep(std::move(result));
        waiting.pop_front();
    }

    std::deque<std::unique_ptr<KeptPromise<SharedCredentials>>> waiting;
    int asked = 0;
};

struct Bench
{
    ManualClock clock;
    std::shared_ptr<HeldProvider> source = std::make_shared<HeldProvider>();
    RefreshingCredentials provider{source, clock};

    QDateTime in(std::chrono::seconds time) const
    {
        return clock.utcNow().addSecs(static_cast<qint64>(time.count()));
    }
    Result<SharedCredentials> get() { return awaited(provider.credentials()); }
    Result<SharedCredentials> getAnswering(const Result<SharedCredentials> &result)
    {
        const auto future = provider.credentials();
        source->answer(result);
        return awaited(future);
    }
};

} // namespace

class RefreshingCredentialsTest : public QObject
{
    Q_OBJECT

private slots:
    void askOnceForTwentyWhoWait();
    void areKeptWhileTheyAreGood();
    void areRenewedFiveMinutesBeforeTheyExpire();
    void areGivenWhileTheyAreGoodThoughRenewingFails();
    void areNotGivenPastTheirExpiry();
    void areToldApartFromWhatGlacierRefuses();
    void areNotTakenWhenTheyHaveExpiredAlready();
    void areKnownAsTheyAreAtPresent();
    void forgetAnError();
    void areRenewedOnceForManyWhomTheServiceRefused();
};

void RefreshingCredentialsTest::askOnceForTwentyWhoWait()
{
    Bench bench;
    std::vector<QFuture<Result<SharedCredentials>>> futures;
    for (int i = 0; i < 20; ++i)
        futures.push_back(bench.provider.credentials());
    QCOMPARE(bench.source->asked, 1);
    bench.source->answer(named("A", bench.in(1h)));
    for (const auto &future : futures)
        QCOMPARE((*awaited(future))->accessKeyId, QStringLiteral("A"));
    QCOMPARE(bench.source->asked, 1);
}

void RefreshingCredentialsTest::areKeptWhileTheyAreGood()
{
    Bench bench;
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    bench.clock.advance(54min);
    QCOMPARE((*bench.get())->accessKeyId, QStringLiteral("A"));
    QCOMPARE(bench.source->asked, 1);
}

void RefreshingCredentialsTest::areRenewedFiveMinutesBeforeTheyExpire()
{
    Bench bench;
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    bench.clock.advance(55min);
    QCOMPARE((*bench.getAnswering(named("B", bench.in(1h))))->accessKeyId, QStringLiteral("B"));
    QCOMPARE(bench.source->asked, 2);
}

void RefreshingCredentialsTest::areGivenWhileTheyAreGoodThoughRenewingFails()
{
    Bench bench;
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    bench.clock.advance(58min);
    const auto given = bench.getAnswering(failure(ErrorKind::TimedOut));
    QVERIFY(given.has_value());
    QCOMPARE((*given)->accessKeyId, QStringLiteral("A"));
}

void RefreshingCredentialsTest::areNotGivenPastTheirExpiry()
{
    Bench bench;
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    bench.clock.advance(61min);
    const auto given = bench.getAnswering(failure(ErrorKind::SsoLoginNeeded));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::SsoLoginNeeded);
}

void RefreshingCredentialsTest::areToldApartFromWhatGlacierRefuses()
{
    Bench bench;
    const auto given = bench.getAnswering(failure(ErrorKind::AccessDenied));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::RoleNotGranted);
}

void RefreshingCredentialsTest::areNotTakenWhenTheyHaveExpiredAlready()
{
    Bench bench;
    const auto given = bench.getAnswering(named("A", bench.in(0s)));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::ExpiredCredentials);
    QVERIFY(!bench.provider.present());
    QVERIFY(bench.getAnswering(named("B", bench.in(1s))));
}

void RefreshingCredentialsTest::areKnownAsTheyAreAtPresent()
{
    Bench bench;
    QVERIFY(!bench.provider.present());
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    QCOMPARE(bench.provider.present()->accessKeyId, QStringLiteral("A"));
    bench.clock.advance(56min);
    QVERIFY(bench.getAnswering(named("B", bench.in(1h))));
    QCOMPARE(bench.provider.present()->accessKeyId, QStringLiteral("B"));
    QCOMPARE(bench.source->asked, 2);
}

void RefreshingCredentialsTest::forgetAnError()
{
    Bench bench;
    QVERIFY(!bench.getAnswering(failure(ErrorKind::TimedOut)));
    QVERIFY(bench.getAnswering(named("A", bench.in(1h))));
    QCOMPARE(bench.source->asked, 2);
}

void RefreshingCredentialsTest::areRenewedOnceForManyWhomTheServiceRefused()
{
    Bench bench;
    const auto refused = bench.getAnswering(named("A", bench.in(1h)));
    const auto first = bench.provider.renewed(*refused);
    const auto second = bench.provider.renewed(*refused);
    bench.source->answer(named("B", bench.in(1h)));
    QCOMPARE((*awaited(first))->accessKeyId, QStringLiteral("B"));
    QCOMPARE((*awaited(second))->accessKeyId, QStringLiteral("B"));
    // One who comes late with the old ones gets the new ones.
    QCOMPARE((*awaited(bench.provider.renewed(*refused)))->accessKeyId, QStringLiteral("B"));
    QCOMPARE(bench.source->asked, 2);
}

QTEST_GUILESS_MAIN(RefreshingCredentialsTest)
#include "tst_refreshingcredentials.moc"
