// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedworld.h"

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

constexpr Delivery everyDelivery[] = {Delivery::Answered, Delivery::LostBefore, Delivery::LostAfter,
                                      Delivery::Refused};
/// More commands than any of the stories has.
constexpr int manyCommands = 60;

/// What the journal holds must be enough to tell what the service says.
QString untruth(const SimulatedWorld &world)
{
    const auto &lock = world.service.lock;
    if (!lock)
        return world.stage() == lock::LockStage::Unlocked ? QString() : QStringLiteral("no lock");
    if (lock->isLocked)
        return world.stage() == lock::LockStage::Locked ? QString() : QStringLiteral("locked");
    const lock::InProgress *shown = world.shownLock();
    if (!shown)
        return QStringLiteral("in progress");
    const bool isJournaled =
        std::any_of(world.entries.begin(), world.entries.end(), [&](const journal::Entry &entry) {
            return entry.kind == EntryKind::LockIdReceived && entry.lockId == lock->id;
        });
    if (!isJournaled)
        return shown->custody == lock::LockIdCustody::Lost && !shown->lockId
                   ? QString()
                   : QStringLiteral("lost");
    const bool isHeld = shown->custody == lock::LockIdCustody::Held && shown->lockId &&
                        shown->lockId->toString() == lock->id;
    return isHeld ? QString() : QStringLiteral("held");
}

void setPromises(SimulatedWorld &world)
{
    world.invariant = [&world] {
        // At most once, and never without an intent on disk.
        QVERIFY(world.service.initiates <= world.count(EntryKind::InitiateIntended));
        const lock::InProgress *shown = world.shownLock();
        if (!shown || !shown->lockId || shown->custody != lock::LockIdCustody::Held)
            return;
        // On disk before it is on screen.
        const QString id = shown->lockId->toString();
        QVERIFY(std::any_of(world.entries.begin(), world.entries.end(),
                            [&](const journal::Entry &entry) { return entry.lockId == id; }));
    };
}

} // namespace

class CrashPointsTest : public QObject
{
    Q_OBJECT

private slots:
    void restartTellsTheTruth_data();
    void restartTellsTheTruth();
    void restartWhileTheServiceIsUnreachableClaimsNothing_data() { restartTellsTheTruth_data(); }
    void restartWhileTheServiceIsUnreachableClaimsNothing();
    void eachOfTheseStoriesHasManyCrashPoints();
    void aLockThatEndedByItselfIsNotToldAsAborted();
    void anAbortThatNeverArrivedClaimsNobodyElsesLock_data();
    void anAbortThatNeverArrivedClaimsNobodyElsesLock();

private:
    static void tell(SimulatedWorld &world, const QString &story);
};

void CrashPointsTest::tell(SimulatedWorld &world, const QString &story)
{
    world.refresh();
    world.initiate();
    world.untilSettled();
    if (story == QLatin1String("complete"))
        world.complete();
    else if (story == QLatin1String("abort"))
        world.abort();
    if (!world.isDead)
        world.untilSettled();
}

void CrashPointsTest::restartTellsTheTruth_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    for (const char *story : {"initiate", "complete", "abort"}) {
        for (const Delivery first : everyDelivery) {
            for (const Delivery second : everyDelivery)
                QTest::addRow("%s, %d, %d", story, static_cast<int>(first),
                              static_cast<int>(second))
                    << QString::fromLatin1(story) << static_cast<int>(first)
                    << static_cast<int>(second);
        }
    }
}

void CrashPointsTest::restartTellsTheTruth()
{
    QFETCH(QString, story);
    QFETCH(int, first);
    QFETCH(int, second);
    for (int crash = 0; crash < manyCommands; ++crash) {
        for (const bool afterEffect : {false, true}) {
            SimulatedWorld world;
            setPromises(world);
            world.deliveries = {static_cast<Delivery>(first), static_cast<Delivery>(second)};
            world.diesAt = crash;
            world.diesAfterEffect = afterEffect;
            tell(world, story);

            world.start();
            world.pass(std::chrono::seconds(1));
            world.refresh();
            world.untilSettled();
            const QString wrong = untruth(world);
            QVERIFY2(
                wrong.isEmpty(),
                qPrintable(
                    QStringLiteral("killed at command %1%2: %3 expected, stage %4")
                        .arg(crash)
                        .arg(afterEffect ? QStringLiteral(", after its effect") : QString(), wrong)
                        .arg(static_cast<int>(world.stage()))));
            QVERIFY(world.service.initiates <= 1);
            // Once nothing can be under way any more, nothing is open, or concluded twice.
            for (int i = 0; i < 3; ++i)
                world.wakeUp();
            QCOMPARE(untruth(world), QString());
            for (const lock::Attempt &attempt : world.context->attempts)
                QVERIFY(!attempt.open);
            const auto before = world.kinds();
            world.refresh();
            QVERIFY(world.kinds() == before);
        }
    }
}

void CrashPointsTest::restartWhileTheServiceIsUnreachableClaimsNothing()
{
    QFETCH(QString, story);
    QFETCH(int, first);
    QFETCH(int, second);
    for (int crash = 0; crash < manyCommands; ++crash) {
        SimulatedWorld world;
        world.deliveries = {static_cast<Delivery>(first), static_cast<Delivery>(second)};
        world.diesAt = crash;
        world.diesAfterEffect = true;
        tell(world, story);

        world.start();
        world.service.isReachable = false;
        world.refresh();
        QVERIFY(world.stage() == lock::LockStage::Unknown ||
                world.stage() == lock::LockStage::OutcomeUnknown);
        const auto before = world.kinds();
        for (int i = 0; i < 5; ++i)
            world.wakeUp();
        QVERIFY(world.kinds() == before);

        world.service.isReachable = true;
        world.refresh();
        world.untilSettled();
        QCOMPARE(untruth(world), QString());
    }
}

void CrashPointsTest::eachOfTheseStoriesHasManyCrashPoints()
{
    for (const char *story : {"initiate", "complete", "abort"}) {
        SimulatedWorld world;
        tell(world, QString::fromLatin1(story));
        QVERIFY(world.commands > 8);
        QVERIFY(world.commands < manyCommands);
    }
}

void CrashPointsTest::aLockThatEndedByItselfIsNotToldAsAborted()
{
    SimulatedWorld world;
    world.deliveries = {Delivery::Answered, Delivery::LostBefore};
    world.refresh();
    world.initiate();
    world.untilSettled();
    world.abort(); // and killed before it was known that it had never arrived
    QCOMPARE(world.service.aborts, 0);
    world.start();
    world.pass(std::chrono::hours(25));
    world.refresh();
    world.untilSettled();
    QCOMPARE(world.stage(), lock::LockStage::Expired);
    QCOMPARE(world.count(journal::EntryKind::Expired), 1);
    QCOMPARE(world.count(journal::EntryKind::Aborted), 0);
}

void CrashPointsTest::anAbortThatNeverArrivedClaimsNobodyElsesLock_data()
{
    QTest::addColumn<bool>("isLocked");
    QTest::newRow("in progress") << false;
    QTest::newRow("locked") << true;
}

void CrashPointsTest::anAbortThatNeverArrivedClaimsNobodyElsesLock()
{
    QFETCH(bool, isLocked);
    SimulatedWorld world;
    world.deliveries = {Delivery::Answered, Delivery::LostBefore};
    world.refresh();
    world.initiate();
    world.untilSettled();
    world.abort();
    world.start();
    world.pass(std::chrono::hours(25));
    world.initiateElsewhere(R"({"Version":"2012-10-17","Statement":[{"Sid":"Other"}]})");
    world.service.lock->isLocked = isLocked;
    for (int start = 0; start < 2; ++start) {
        world.refresh();
        world.untilSettled();
        QCOMPARE(world.count(journal::EntryKind::Expired), 1);
        QCOMPARE(world.count(journal::EntryKind::CompleteFailed), 0);
        QCOMPARE(world.count(journal::EntryKind::ObservedLocked), 0);
        QCOMPARE(world.count(journal::EntryKind::ObservedInProgress), 1); // of ours, its date
        world.start();
    }
}

QTEST_GUILESS_MAIN(CrashPointsTest)
#include "tst_crashpoints.moc"
