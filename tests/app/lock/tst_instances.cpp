// SPDX-License-Identifier: GPL-3.0-or-later

#include "reducerdriver.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::lock;
using journal::EntryKind;
using Kinds = std::vector<journal::EntryKind>;

class InstancesTest : public QObject
{
    Q_OBJECT

private slots:
    void writesAnIdAgainThatWasNotDurable();
    void tellsOfTwoInstancesAtOnce();
    void leavesAnotherInstancesRequestAlone();
    void concludesAnEndOnceWhoeverIsFirst();
    void concludesBehindWhatWasWrittenAgain();
    void aFailedAppendAtAnyPlaceLosesNothing();
};

void InstancesTest::writesAnIdAgainThatWasNotDurable()
{
    SimulatedWorld world;
    world.failingAppends = {2, 3};
    world.refresh();
    world.initiate();
    QCOMPARE(world.shownLock()->custody, lock::LockIdCustody::NotDurable);
    QCOMPARE(world.announced.size(), 1u);
    world.refresh(); // the third append fails, too
    QCOMPARE(world.shownLock()->custody, lock::LockIdCustody::NotDurable);
    QVERIFY(world.shownLock()->lockId);
    QCOMPARE(world.count(EntryKind::LockIdLost), 0);
    world.refresh();
    QCOMPARE(world.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(world.announced.size(), 2u);
    QVERIFY((world.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                    EntryKind::ObservedInProgress}));
}

void InstancesTest::tellsOfTwoInstancesAtOnce()
{
    // Both have read "no lock" and initiate the same policy; the second is refused.
    SimulatedWorld first;
    first.refresh();
    first.initiate();
    SimulatedWorld second;
    second.refresh();
    second.service = first.service;
    second.service.lock.reset();
    second.deliveries = {Delivery::Refused};
    second.invariant = [&] {
        // Between the second's reading and its sending the first has its lock.
        if (std::holds_alternative<step::SendingInitiate>(second.context->step)) {
            second.service.lock = first.service.lock;
            for (const journal::Entry &entry : first.entries) {
                if (second.entries.size() < 3)
                    second.entries.push_back(entry);
            }
        }
    };
    second.now = first.now;
    second.initiate();
    QVERIFY(second.shownLock());
    QCOMPARE(second.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(second.shownLock()->lockId->toString(), first.service.lock->id);
    QCOMPARE(second.failures.size(), 1u);
    QCOMPARE(second.count(EntryKind::LockIdLost), 0);
}

void InstancesTest::leavesAnotherInstancesRequestAlone()
{
    SimulatedWorld first;
    first.diesAt = 5; // what it has sent has not reached the service yet
    first.refresh();
    first.initiate();
    QVERIFY(first.isDead);
    QCOMPARE(first.count(EntryKind::InitiateIntended), 1);
    QCOMPARE(first.service.initiates, 0);

    SimulatedWorld second;
    second.entries = first.entries;
    second.now = first.now;
    second.refresh();
    QCOMPARE(second.stage(), lock::LockStage::Initiating);
    QCOMPARE(second.entries.size(), 1u);
    // The service has it by now; its ID may be on its way into the journal.
    second.initiateElsewhere(simulatedPolicy);
    second.refresh();
    QCOMPARE(second.stage(), lock::LockStage::InProgress);
    QCOMPARE(second.entries.size(), 1u);
    // The first goes on.
    journal::Entry received = second.entries[0];
    received.kind = EntryKind::LockIdReceived;
    received.lockId = second.service.lock->id;
    received.sequence = 2;
    second.entries.push_back(received);
    second.happen(event::JournalChanged{});
    QVERIFY(second.shownLock());
    QCOMPARE(second.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(second.entries.size(), 3u); // and its date
}

void InstancesTest::concludesAnEndOnceWhoeverIsFirst()
{
    SimulatedWorld first;
    first.refresh();
    first.initiate();
    SimulatedWorld second;
    second.entries = first.entries;
    second.service = first.service;
    second.now = first.now;
    second.refresh();
    // Somebody else aborts it, and both find that out at once.
    first.service.lock.reset();
    second.service.lock.reset();
    second.invariant = [&] {
        const bool hasReadTheJournal =
            std::holds_alternative<step::ReadingService>(second.context->step);
        if (hasReadTheJournal && first.count(EntryKind::ObservedNoLock) == 0) {
            first.refresh();
            second.entries = first.entries;
        }
    };
    second.refresh();
    QCOMPARE(first.count(EntryKind::ObservedNoLock), 1);
    QVERIFY(second.kinds() == first.kinds());
    QCOMPARE(second.stage(), lock::LockStage::Unlocked);
    QCOMPARE(second.context->knownEntries, 4);
    second.refresh();
    QVERIFY(second.kinds() == first.kinds());
}

void InstancesTest::concludesBehindWhatWasWrittenAgain()
{
    SimulatedWorld world;
    world.refresh();
    world.initiate();
    world.entries.erase(world.entries.begin()); // the intent is lost with its file
    world.refresh();
    QVERIFY((world.kinds() == Kinds{EntryKind::LockIdReceived, EntryKind::ObservedInProgress,
                                    EntryKind::InitiateIntended}));
    world.service.lock.reset();
    world.refresh();
    QCOMPARE(world.count(EntryKind::ObservedNoLock), 1);
}

void InstancesTest::aFailedAppendAtAnyPlaceLosesNothing()
{
    for (int failing = 1; failing <= 6; ++failing) {
        for (const bool completes : {true, false}) {
            SimulatedWorld world;
            world.failingAppends = {failing};
            world.refresh();
            world.initiate();
            if (world.service.lock) {
                // The ID is on screen, on disk or not.
                QCOMPARE(world.shownLock()->lockId->toString(), world.service.lock->id);
                completes ? world.complete() : world.abort();
                world.untilSettled();
            } else {
                QCOMPARE(failing, 1);
                QCOMPARE(world.service.initiates, 0);
            }
            // What is shown is what is there, and what could not be noted is noted later.
            world.refresh();
            world.untilSettled();
            if (!world.service.lock)
                QCOMPARE(world.stage(), lock::LockStage::Unlocked);
            else
                QCOMPARE(world.stage(), world.service.lock->isLocked ? lock::LockStage::Locked
                                                                     : lock::LockStage::InProgress);
            for (int i = 0; i < 3; ++i)
                world.wakeUp();
            for (const Attempt &attempt : world.context->attempts)
                QVERIFY(!attempt.open);
        }
    }
}

QTEST_GUILESS_MAIN(InstancesTest)
#include "tst_instances.moc"
