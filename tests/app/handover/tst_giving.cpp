// SPDX-License-Identifier: GPL-3.0-or-later

#include "handover/giving.h"
#include "handover/standing.h"
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
    void saysWhereTheLockMayBeAnother();
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

void GivingTest::saysWhereTheLockMayBeAnother()
{
    lock::InProgress found = inProgress();
    const QByteArray certain = encoded(handOverOf(found, giving(), found.asOf));
    QVERIFY(!certain.contains("mayBeAnother"));
    QVERIFY(!decoded(certain)->mayBeAnother);
    found.mayBeAnother = true;
    QVERIFY(!obstacleToGiving(found, before(found)));
    QByteArray content = encoded(handOverOf(found, giving(), found.asOf));
    QVERIFY(decoded(content)->mayBeAnother);
    QVERIFY(receivedLock(*decoded(content)).said.contains(QStringLiteral("Not certain")));
    QVERIFY(!decoded(content.replace("\"mayBeAnother\": true", "\"mayBeAnother\": 1")));
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
    const auto entry = entryOfGiving(handOver, {}, "file", {known});
    QVERIFY(entry);
    QCOMPARE(entry->kind, journal::EntryKind::HandedOver);
    QCOMPARE(entry->attempt, known.attempt);
    QCOMPARE(entry->colleague, QStringLiteral("Jo"));
    QCOMPARE(entry->lockId, exampleId);
    // As `printf file | sha256sum` says.
    const QString file = QStringLiteral(
        "; file SHA-256 3b9c358f36f0a31b6ad3e14f309c7cf198ac9246e8316f9ce543d5b19ac02b80");
    QCOMPARE(entry->detail, QStringLiteral("sealed by passphrase") + file);
    QCOMPARE(entryOfGiving(handOver, QStringLiteral("CN=Jo"), "file", {known})->detail,
             QStringLiteral("sealed to certificate: CN=Jo") + file);
}

void GivingTest::isNotJournaledAsAnotherLocks()
{
    const HandOver handOver = handOverOf(inProgress(), giving(), inProgress().asOf);
    journal::Entry other = received();
    other.lockId = QStringLiteral("another");
    QVERIFY(!entryOfGiving(handOver, {}, "file", {other}));
    other = received();
    other.origin = QStringLiteral("sandbox:another");
    QVERIFY(!entryOfGiving(handOver, {}, "file", {other}));
    other = received();
    other.kind = journal::EntryKind::Unverified;
    QVERIFY(!entryOfGiving(handOver, {}, "file", {other}));
}

void GivingTest::aFailureIsOfTheSameAttempt()
{
    const HandOver handOver = handOverOf(inProgress(), giving(), inProgress().asOf);
    const auto entry = entryOfGiving(handOver, {}, "file", {received()});
    const journal::Entry failure =
        entryOfFailure(*entry, QStringLiteral("disk full"), entry->time.addSecs(1));
    QCOMPARE(failure.kind, journal::EntryKind::HandOverFailed);
    QCOMPARE(failure.attempt, entry->attempt);
    QCOMPARE(failure.detail, QStringLiteral("disk full"));
    QCOMPARE(failure.colleague, entry->colleague);
}

QTEST_GUILESS_MAIN(GivingTest)
#include "tst_giving.moc"
