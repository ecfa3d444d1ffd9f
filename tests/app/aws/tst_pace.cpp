// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/pace.h"
#include "glacierrig.h"
#include "support/awaited.h"
#include "support/manualscheduler.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using aws::Pace;

class PaceTest : public QObject
{
    Q_OBJECT

private slots:
    void holdsNothingBackUntilSomethingIsThrottled();
    void letsOnePassAfterTheOtherOnceThrottled();
    void startsTheWaitAnewWithEveryThrottling();
    void letsNobodyPassWhileItIsSuspended();
    void goesOnSlowlyWhereItWasThrottledMeanwhile();
    void forgetsWhoHasGone();
    void doublesTheGapAndHalvesItAgain();
    void holdsBackEveryReadOfAClient();
    void neverHoldsBackAChange();

private:
    struct Rig
    {
        void ask(int number)
        {
            pace.pass(&guard, [this, number] { passed.push_back(number); });
        }
        ManualClock clock;
        ManualScheduler scheduler{clock};
        Pace pace{scheduler};
        QObject guard;
        std::vector<int> passed;
    };
};

void PaceTest::holdsNothingBackUntilSomethingIsThrottled()
{
    Rig rig;
    rig.ask(1);
    rig.ask(2);
    QCOMPARE(rig.passed, (std::vector<int>{1, 2}));
    QCOMPARE(rig.scheduler.pending(), 0u);
}

void PaceTest::letsOnePassAfterTheOtherOnceThrottled()
{
    Rig rig;
    rig.pace.throttled(700ms);
    for (int i = 1; i <= 3; ++i)
        rig.ask(i);
    QVERIFY(rig.passed.empty());
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(rig.scheduler.runNext());
        QCOMPARE(rig.passed.size(), static_cast<std::size_t>(i));
    }
    QVERIFY(!rig.pace.isHolding());
    QCOMPARE(rig.scheduler.delays(), (std::vector{700ms, 100ms, 100ms}));
}

void PaceTest::startsTheWaitAnewWithEveryThrottling()
{
    Rig rig;
    rig.pace.throttled(500ms);
    rig.ask(1);
    rig.pace.throttled(2000ms);
    QVERIFY(rig.scheduler.runNext()); // the end of the first wait
    QVERIFY(rig.passed.empty());
    QVERIFY(rig.scheduler.runNext());
    QCOMPARE(rig.passed, std::vector<int>{1});
}

void PaceTest::letsNobodyPassWhileItIsSuspended()
{
    Rig rig;
    rig.ask(1);
    rig.pace.suspend();
    rig.ask(2);
    rig.ask(3);
    QCOMPARE(rig.passed, std::vector<int>{1});
    QCOMPARE(rig.scheduler.pending(), 0u);
    rig.pace.goOn();
    while (rig.scheduler.runNext()) {
    }
    QCOMPARE(rig.passed, (std::vector<int>{1, 2, 3}));
    rig.ask(4);
    QCOMPARE(rig.passed.back(), 4);
}

void PaceTest::goesOnSlowlyWhereItWasThrottledMeanwhile()
{
    Rig rig;
    rig.pace.suspend();
    rig.ask(1);
    rig.pace.throttled(700ms);
    while (rig.scheduler.runNext()) {
    }
    QVERIFY(rig.passed.empty());
    rig.pace.goOn();
    QVERIFY(rig.passed.empty());
    QVERIFY(rig.scheduler.runNext());
    QCOMPARE(rig.passed, std::vector<int>{1});
    QCOMPARE(rig.scheduler.delays().back(), 100ms);
}

void PaceTest::forgetsWhoHasGone()
{
    Rig rig;
    rig.pace.throttled(500ms);
    auto gone = std::make_unique<QObject>();
    bool ran = false;
    rig.pace.pass(gone.get(), [&ran] { ran = true; });
    rig.ask(2);
    gone.reset();
    QVERIFY(rig.scheduler.runNext());
    QVERIFY(!ran);
    QCOMPARE(rig.passed, std::vector<int>{2});
}

void PaceTest::doublesTheGapAndHalvesItAgain()
{
    Rig rig;
    for (int i = 0; i < 10; ++i)
        rig.pace.throttled(0ms);
    QCOMPARE(rig.scheduler.delays().front(), Pace::smallestGap);
    QCOMPARE(rig.scheduler.delays().at(1), 2 * Pace::smallestGap);
    QCOMPARE(rig.scheduler.delays().back(), Pace::largestGap);
    for (int i = 0; i < 10; ++i)
        rig.pace.relaxed();
    rig.pace.throttled(0ms);
    QCOMPARE(rig.scheduler.delays().back(), Pace::smallestGap);
}

void PaceTest::holdsBackEveryReadOfAClient()
{
    ScriptedServer server({replying(refusalReply(400, "ThrottlingException")),
                           replying(serviceReply(200, {}, lockBody))});
    ManualClock clock;
    ManualScheduler scheduler(clock);
    FixedRandom random;
    QNetworkAccessManager network;
    RotatingCredentialsProvider provider({exampleCredentials()});
    aws::GlacierClient client(
        {*aws::Endpoint::fromUrl(server.url()), *Region::fromString(QStringLiteral("us-west-2"))},
        provider, network, clock, scheduler, random);
    const auto first = client.getVaultLock(exampleVault());
    QTRY_COMPARE(scheduler.pending(), 1u);
    const auto second = client.getVaultLock(exampleVault());
    const auto third = client.listTagsForVault(exampleVault());
    QTest::qWait(100); // to see that nothing is sent
    QCOMPARE(server.seen().requests.size(), 1u);

    // The one that was throttled is the first in the queue; then one at a time.
    QVERIFY(scheduler.runNext());
    QVERIFY(awaited(first));
    QCOMPARE(server.seen().requests.size(), 2u);
    QVERIFY(scheduler.runNext());
    QVERIFY(awaited(second));
    QCOMPARE(server.seen().requests.size(), 3u);
    QVERIFY(scheduler.runNext());
    awaited(third);
    QCOMPARE(server.seen().requests.size(), 4u);
}

void PaceTest::neverHoldsBackAChange()
{
    ScriptedServer server(
        {replying(refusalReply(400, "ThrottlingException")), replying(lockIdReply)});
    ManualClock clock;
    ManualScheduler scheduler(clock);
    FixedRandom random;
    QNetworkAccessManager network;
    RotatingCredentialsProvider provider({exampleCredentials()});
    aws::GlacierClient client(
        {*aws::Endpoint::fromUrl(server.url()), *Region::fromString(QStringLiteral("us-west-2"))},
        provider, network, clock, scheduler, random);
    const auto read = client.getVaultLock(exampleVault());
    QTRY_COMPARE(scheduler.pending(), 1u);
    QVERIFY(awaited(client.initiateVaultLock(exampleVault(), examplePolicy)));
}

QTEST_GUILESS_MAIN(PaceTest)
#include "tst_pace.moc"
