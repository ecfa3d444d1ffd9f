// SPDX-License-Identifier: GPL-3.0-or-later

// A lock that a colleague initiated and handed over: checked, kept, completed.
#include "lock/attempt.h"
#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

namespace {

const QString anna = QStringLiteral("Anna");

lock::ReceivedLock handedOver(const ProgramRig &giver)
{
    const lock::InProgress &lock = *giver.shownLock();
    return {*lock.lockId, anna,          lock.policy,
            lock.created, *lock.expires, QStringLiteral("Tried: a deletion, denied")};
}

} // namespace

class ReceivedLockTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLockAsReceivedAndCompletesItAfterARestart();
    void takesNoIdOfAnotherLock();
    void takesNoPolicyThatIsNotInstalled();
    void takesNothingWhereNoLockIsInProgress();
    void takesNothingOfAnotherService();
    void leavesAnIdThatIsHeldAlone();
    void keepsAnIdThatTheDiskDidNotTake();
    void completesNoOtherPolicyThanWasHandedOver();
    void entriesOfAHandOverSayNothingOfTheLock();
};

void ReceivedLockTest::keepsTheLockAsReceivedAndCompletesItAfterARestart()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    std::vector<journal::Entry> kept;
    {
        ProgramRig receiver(service);
        QVERIFY(receiver.reads());
        QCOMPARE(receiver.shownLock()->custody, lock::LockIdCustody::Elsewhere);
        QVERIFY(receiver.session->takeOver(handedOver(giver)));
        QTRY_COMPARE(receiver.kept, std::vector{giver.shownLockId()});
        QVERIFY(receiver.keptBeforeShown);
        QCOMPARE(receiver.shownLock()->receivedFrom, anna);
        kept = receiver.journal.entries();
    }
    const journal::Entry &entry = kept.back();
    QCOMPARE(entry.kind, EntryKind::TakenOver);
    QCOMPARE(entry.colleague, anna);
    QCOMPARE(entry.detail, QStringLiteral("Tried: a deletion, denied"));
    QCOMPARE(entry.policy, retentionPolicy(365));
    QCOMPARE(entry.created, giver.shownLock()->created);

    ProgramRig restarted(service, kept);
    QVERIFY(restarted.reads());
    QCOMPARE(restarted.shownLockId(), giver.shownLockId());
    QCOMPARE(restarted.shownLock()->custody, lock::LockIdCustody::Held);
    QVERIFY(!restarted.shownLock()->lockIdIsEntered);
    QCOMPARE(restarted.shownLock()->receivedFrom, anna);
    const auto check = awaited(restarted.session->checkCompletion());
    QVERIFY(check);
    QVERIFY(!check->initiatedHere);
    QCOMPARE(check->receivedFrom, anna);
    QCOMPARE(check->sameness, policy::Sameness::SameBytes);
    QVERIFY(restarted.session->complete(reviewed(*restarted.session)));
    QVERIFY(restarted.reaches(lock::LockStage::Locked));
    QCOMPARE(restarted.journal.kinds().back(), EntryKind::Completed);
}

void ReceivedLockTest::takesNoIdOfAnotherLock()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    const lock::ReceivedLock stale = handedOver(giver);
    QVERIFY(giver.session->abort());
    QVERIFY(giver.reaches(lock::LockStage::Unlocked));
    service.clock.advance(std::chrono::minutes(1));
    QVERIFY(giver.initiates());

    ProgramRig receiver(service);
    QVERIFY(receiver.reads());
    QVERIFY(receiver.session->takeOver(stale));
    QTRY_COMPARE(receiver.refusedLockIds.size(), std::size_t(1));
    QCOMPARE(receiver.refusedLockIds.front().kind, ErrorKind::LockIdStale);
    QVERIFY(receiver.kept.empty());
    QCOMPARE(receiver.count(EntryKind::TakenOver), 0);
}

void ReceivedLockTest::takesNoPolicyThatIsNotInstalled()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    lock::ReceivedLock other = handedOver(giver);
    other.policy = retentionPolicy(366);
    ProgramRig receiver(service);
    QVERIFY(receiver.reads());
    QVERIFY(receiver.session->takeOver(other));
    QTRY_COMPARE(receiver.refusedLockIds.size(), std::size_t(1));
    QCOMPARE(receiver.refusedLockIds.front().kind, ErrorKind::PolicyMismatch);
    QCOMPARE(receiver.count(EntryKind::TakenOver), 0);
}

void ReceivedLockTest::takesNothingWhereNoLockIsInProgress()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    const lock::ReceivedLock received = handedOver(giver);
    ProgramRig receiver(service);
    QVERIFY(receiver.reads()); // it is there still
    QVERIFY(giver.session->abort());
    QVERIFY(giver.reaches(lock::LockStage::Unlocked));
    QVERIFY(receiver.session->takeOver(received)); // by what was read
    QTRY_COMPARE(receiver.refusedLockIds.size(), std::size_t(1));
    QCOMPARE(receiver.refusedLockIds.front().kind, ErrorKind::LockStateChanged);
    QCOMPARE(receiver.session->takeOver(received).error().kind, ErrorKind::LockStateChanged);
}

void ReceivedLockTest::takesNothingOfAnotherService()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    lock::ReceivedLock other = handedOver(giver);
    other.lockId = *LockId::fromString(other.lockId.toString(),
                                       LockOrigin::sandbox(QStringLiteral("another")));
    ProgramRig receiver(service);
    QVERIFY(receiver.reads());
    QCOMPARE(receiver.session->takeOver(other).error().kind, ErrorKind::WrongOrigin);
}

void ReceivedLockTest::leavesAnIdThatIsHeldAlone()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    lock::ReceivedLock other = handedOver(giver);
    other.lockId = *LockId::fromString(QStringLiteral("another"), service.origin());
    QCOMPARE(giver.session->takeOver(other).error().kind, ErrorKind::LockStateChanged);
    QCOMPARE(giver.count(EntryKind::TakenOver), 0);
}

void ReceivedLockTest::keepsAnIdThatTheDiskDidNotTake()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    ProgramRig receiver(service);
    QVERIFY(receiver.reads());
    receiver.journal.failAllAppends(true);
    QVERIFY(receiver.session->takeOver(handedOver(giver)));
    QTRY_COMPARE(receiver.shownLockId(), giver.shownLockId());
    QCOMPARE(receiver.shownLock()->custody, lock::LockIdCustody::NotDurable);
    QVERIFY(receiver.session->hasUnsavedLockId());
    receiver.journal.failAllAppends(false);
    receiver.session->refresh();
    QTRY_COMPARE(receiver.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(receiver.count(EntryKind::TakenOver), 1);
}

void ReceivedLockTest::completesNoOtherPolicyThanWasHandedOver()
{
    SandboxRig service;
    ProgramRig giver(service);
    QVERIFY(giver.initiates());
    ProgramRig receiver(service);
    QVERIFY(receiver.reads());
    QVERIFY(receiver.session->takeOver(handedOver(giver)));
    QTRY_COMPARE(receiver.shownLockId(), giver.shownLockId());

    // The journal says what was handed over; that is what counts after a restart.
    std::vector<journal::Entry> entries = receiver.journal.entries();
    entries.back().policy = retentionPolicy(366);
    entries.back().policySha256 = lock::sha256Hex(entries.back().policy);
    ProgramRig restarted(service, entries);
    QVERIFY(restarted.reads());
    QVERIFY(restarted.shownLock()->contradictions.policy);
    QVERIFY(restarted.session->complete(reviewed(*restarted.session)));
    QTRY_COMPARE(restarted.failures.size(), std::size_t(1));
    QCOMPARE(restarted.failures.front().second.kind, ErrorKind::PolicyMismatch);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
}

void ReceivedLockTest::entriesOfAHandOverSayNothingOfTheLock()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    QString lockId;
    {
        ProgramRig giver(service);
        QVERIFY(giver.initiates());
        entries = giver.journal.entries();
        lockId = giver.shownLockId();
    }
    for (const EntryKind kind : {EntryKind::HandedOver, EntryKind::HandOverFailed}) {
        journal::Entry entry = entries.back();
        entry.kind = kind;
        entry.colleague = QStringLiteral("Jo");
        entries.push_back(entry);
    }
    ProgramRig restarted(service, entries);
    QVERIFY(restarted.reads());
    QCOMPARE(restarted.shownLockId(), lockId);
    QCOMPARE(restarted.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(restarted.shownLock()->receivedFrom, QString());
    QVERIFY(awaited(restarted.session->checkCompletion())->initiatedHere);
}

QTEST_GUILESS_MAIN(ReceivedLockTest)
#include "tst_receivedlock.moc"
