// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/giving.h"
#include "support/lockstates.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::handover;
using namespace vaultlock::tests;

namespace {

Giving giving()
{
    return {QStringLiteral("Anna"),
            QStringLiteral("Jo"),
            vaultNamed(QStringLiteral("my-vault")),
            lockIdOf().origin(),
            QStringLiteral("http://127.0.0.1:1"),
            QStringLiteral("Sandbox"),
            {QStringLiteral("tried")},
            {QStringLiteral("left")},
            QStringLiteral("note")};
}

QDateTime before(const lock::InProgress &found)
{
    return found.expires->addSecs(-60);
}

journal::Entry received()
{
    journal::Entry entry;
    entry.kind = journal::EntryKind::LockIdReceived;
    entry.attempt = QUuid::createUuid();
    entry.origin = lockIdOf().origin().key();
    entry.lockId = exampleId;
    return entry;
}

} // namespace

class GivingTest : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatIsInProgressAndHeld();
    void saysWhatStandsAgainstIt();
    void isJournaledWithTheAttemptOfItsLock();
    void isNotJournaledAsAnotherLocks();
    void aFailureIsOfTheSameAttempt();
};

void GivingTest::givesWhatIsInProgressAndHeld()
{
    const lock::InProgress found = inProgress();
    QVERIFY(!obstacleToGiving(found, before(found)));
    const HandOver handOver = handOverOf(found, giving(), found.asOf);
    QCOMPARE(handOver.lockId, *found.lockId);
    QCOMPARE(handOver.policy, found.policy);
    QCOMPARE(handOver.initiated, found.created);
    QCOMPARE(handOver.expires, *found.expires);
    QCOMPARE(handOver.to, QStringLiteral("Jo"));
    QVERIFY(decoded(encoded(handOver)));
}

void GivingTest::saysWhatStandsAgainstIt()
{
    lock::InProgress found = inProgress();
    const QDateTime now = before(found);
    const auto obstacle = [&now](const lock::State &state) {
        return obstacleToGiving(state, now);
    };
    QCOMPARE(obstacle(lock::Unlocked{now}), GivingObstacle::NotInProgress);
    QCOMPARE(obstacle(lock::Completing{found, true}), GivingObstacle::NotInProgress);
    QCOMPARE(obstacle(inProgress(lock::LockIdCustody::Lost)), GivingObstacle::LockIdNotHere);
    QCOMPARE(obstacle(inProgress(lock::LockIdCustody::NotDurable)),
             GivingObstacle::LockIdNotOnDisk);
    QCOMPARE(obstacleToGiving(found, *found.expires), GivingObstacle::Over);
    found.expiryIsEstimated = true;
    QCOMPARE(obstacle(found), GivingObstacle::NotReadYet);
    found = inProgress();
    found.expires.reset();
    QCOMPARE(obstacle(found), GivingObstacle::NotReadYet);
    found = inProgress();
    found.contradictions.policy = true;
    QCOMPARE(obstacle(found), GivingObstacle::LockIdInDoubt);
}

void GivingTest::isJournaledWithTheAttemptOfItsLock()
{
    const HandOver handOver = handOverOf(inProgress(), giving(), inProgress().asOf);
    const journal::Entry known = received();
    const auto entry = entryOfGiving(handOver, {}, {known});
    QVERIFY(entry);
    QCOMPARE(entry->kind, journal::EntryKind::HandedOver);
    QCOMPARE(entry->attempt, known.attempt);
    QCOMPARE(entry->colleague, QStringLiteral("Jo"));
    QCOMPARE(entry->lockId, exampleId);
    QCOMPARE(entry->detail, QStringLiteral("sealed by passphrase"));
    QCOMPARE(entryOfGiving(handOver, QStringLiteral("CN=Jo"), {known})->detail,
             QStringLiteral("sealed to certificate: CN=Jo"));
}

void GivingTest::isNotJournaledAsAnotherLocks()
{
    const HandOver handOver = handOverOf(inProgress(), giving(), inProgress().asOf);
    journal::Entry other = received();
    other.lockId = QStringLiteral("another");
    QVERIFY(!entryOfGiving(handOver, {}, {other}));
    other = received();
    other.origin = QStringLiteral("sandbox:another");
    QVERIFY(!entryOfGiving(handOver, {}, {other}));
    other = received();
    other.kind = journal::EntryKind::Unverified;
    QVERIFY(!entryOfGiving(handOver, {}, {other}));
}

void GivingTest::aFailureIsOfTheSameAttempt()
{
    const HandOver handOver = handOverOf(inProgress(), giving(), inProgress().asOf);
    const auto entry = entryOfGiving(handOver, {}, {received()});
    const journal::Entry failure =
        entryOfFailure(*entry, QStringLiteral("disk full"), entry->time.addSecs(1));
    QCOMPARE(failure.kind, journal::EntryKind::HandOverFailed);
    QCOMPARE(failure.attempt, entry->attempt);
    QCOMPARE(failure.detail, QStringLiteral("disk full"));
    QCOMPARE(failure.colleague, entry->colleague);
}

QTEST_GUILESS_MAIN(GivingTest)
#include "tst_giving.moc"
