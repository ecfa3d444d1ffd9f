// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/attempt.h"
#include "lock/dating.h"
#include "lock/ownership.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::lock;
using journal::Entry;
using journal::EntryKind;
using Ending = Attempt::Ending;

namespace {

const QDateTime began = utcTime(QDate(2026, 3, 2), QTime(15, 4));
const QByteArray policyText = R"({"Version":"2012-10-17","Statement":[]})";
const Moment noon{began, std::chrono::hours(1)};
constexpr std::chrono::milliseconds life{35'000};

Entry entry(EntryKind kind, const QUuid &attempt, const QString &lockId = {})
{
    Entry made;
    made.kind = kind;
    made.attempt = attempt;
    made.time = began;
    made.lockId = lockId;
    if (kind == EntryKind::InitiateIntended) {
        made.policy = policyText;
        made.policySha256 = sha256Hex(policyText);
        made.expires = began.addDays(1);
    }
    if (kind == EntryKind::LockIdReceived || kind == EntryKind::LockIdLost ||
        kind == EntryKind::LockIdEntered)
        made.expires = began.addDays(1);
    if (kind == EntryKind::LockIdEntered || kind == EntryKind::AbortIntended)
        made.policySha256 = sha256Hex(policyText);
    return made;
}

aws::VaultLock lockThere(const QByteArray &policy, qint64 secondsAfter)
{
    const QDateTime created = began.addSecs(secondsAfter);
    return {policy, aws::ServiceLockState::InProgress, created, created.addDays(1), {}};
}

std::vector<Attempt> read(const std::vector<Entry> &entries)
{
    return attemptsIn(entries, {}, noon, life);
}

} // namespace

Q_DECLARE_METATYPE(vaultlock::journal::EntryKind)

class AttemptTest : public QObject
{
    Q_OBJECT

private slots:
    void aDoubtThatWasHandedOverStaysADoubt();
    void keepsTheAttemptsOfTwoInstancesApart();
    void endsAsTheJournalSays_data();
    void endsAsTheJournalSays();
    void anIdThatArrivesAfterItWasBelievedLostIsHeld();
    void anIntentThatWasWrittenAgainOpensNothing();
    void aRequestIsUnderWayForItsLifeAndNoLonger_data();
    void aRequestIsUnderWayForItsLifeAndNoLonger();
    void prefersTheAttemptWithTheId();
    void anExactTimeOfCreationIsNotForgotten();
    void anAbortOfSomebodyElsesLockEndsWithItsFailure();
};

void AttemptTest::keepsTheAttemptsOfTwoInstancesApart()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    // The other's failure comes last, and must not take our lock ID away.
    auto attempts =
        read({entry(EntryKind::InitiateIntended, a), entry(EntryKind::InitiateIntended, b),
              entry(EntryKind::LockIdReceived, a, QStringLiteral("id-a")),
              entry(EntryKind::InitiateFailed, b)});
    QCOMPARE(attempts.size(), 2u);
    const Attempt *current = attemptOf(attempts, lockThere(policyText, 1));
    QVERIFY(current);
    QCOMPARE(current->id, a);
    QCOMPARE(current->lockId, QStringLiteral("id-a"));
    QVERIFY(current->ending == Ending::None);
    QVERIFY(attempts[1].ending == Ending::Failed);
}

void AttemptTest::endsAsTheJournalSays_data()
{
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<int>("ending");
    QTest::addColumn<int>("open");
    const auto row = [](const char *name, EntryKind kind, Ending ending, int open = -1) {
        QTest::newRow(name) << kind << static_cast<int>(ending) << open;
    };
    row("held", EntryKind::LockIdReceived, Ending::None);
    row("complete intended", EntryKind::CompleteIntended, Ending::None,
        static_cast<int>(Operation::Complete));
    row("complete failed", EntryKind::CompleteFailed, Ending::None);
    row("completed", EntryKind::Completed, Ending::Locked);
    row("abort intended", EntryKind::AbortIntended, Ending::None,
        static_cast<int>(Operation::Abort));
    row("abort failed", EntryKind::AbortFailed, Ending::None);
    row("aborted", EntryKind::Aborted, Ending::Aborted);
    row("expired", EntryKind::Expired, Ending::Expired);
    row("observed locked", EntryKind::ObservedLocked, Ending::Locked);
    row("observed no lock", EntryKind::ObservedNoLock, Ending::Gone);
}

void AttemptTest::endsAsTheJournalSays()
{
    QFETCH(EntryKind, kind);
    QFETCH(int, ending);
    QFETCH(int, open);
    const QUuid id = QUuid::createUuid();
    const auto attempts = read({entry(EntryKind::InitiateIntended, id),
                                entry(EntryKind::LockIdReceived, id, QStringLiteral("id")),
                                entry(kind, id, QStringLiteral("id"))});
    QCOMPARE(attempts.size(), 1u);
    QCOMPARE(static_cast<int>(attempts[0].ending), ending);
    QCOMPARE(attempts[0].open ? static_cast<int>(*attempts[0].open) : -1, open);
    // Whatever happened, the ID is not forgotten.
    QCOMPARE(attempts[0].lockId, QStringLiteral("id"));
}

void AttemptTest::anIdThatArrivesAfterItWasBelievedLostIsHeld()
{
    const QUuid id = QUuid::createUuid();
    for (const bool lostFirst : {true, false}) {
        const Entry lost = entry(EntryKind::LockIdLost, id);
        const Entry received = entry(EntryKind::LockIdReceived, id, QStringLiteral("id"));
        const auto attempts = read({entry(EntryKind::InitiateIntended, id),
                                    lostFirst ? lost : received, lostFirst ? received : lost});
        QCOMPARE(attempts[0].lockId, QStringLiteral("id"));
        QVERIFY(attempts[0].hasLock());
    }
}

void AttemptTest::anIntentThatWasWrittenAgainOpensNothing()
{
    const QUuid id = QUuid::createUuid();
    const Entry intent = entry(EntryKind::InitiateIntended, id);
    for (const EntryKind came :
         {EntryKind::LockIdReceived, EntryKind::LockIdLost, EntryKind::InitiateFailed}) {
        const auto attempts = read({entry(came, id, QStringLiteral("id")), intent});
        QVERIFY(!attempts[0].open);
        QVERIFY(attempts[0].initiatedHere);
        QCOMPARE(attempts[0].policy, policyText);
    }
}

void AttemptTest::aRequestIsUnderWayForItsLifeAndNoLonger_data()
{
    QTest::addColumn<int>("secondsAgo");
    QTest::addColumn<int>("secondsLeft");
    QTest::newRow("just now") << 0 << 35;
    QTest::newRow("ten seconds ago") << 10 << 25;
    QTest::newRow("long ago") << 36 << 0;
    QTest::newRow("yesterday") << 86'400 << 0;
    QTest::newRow("in the future, by a clock that was set back") << -7'200 << 35;
}

void AttemptTest::aRequestIsUnderWayForItsLifeAndNoLonger()
{
    QFETCH(int, secondsAgo);
    QFETCH(int, secondsLeft);
    Entry intent = entry(EntryKind::InitiateIntended, QUuid::createUuid());
    intent.time = began.addSecs(-secondsAgo);
    const auto attempts = read({intent});
    QVERIFY(attempts[0].inFlightUntil - noon.sinceBoot == std::chrono::seconds(secondsLeft));
    // Read again later, it is not put off, whatever the wall clock says.
    const Moment later{began.addDays(-3), noon.sinceBoot + std::chrono::seconds(30)};
    const auto again = attemptsIn({intent}, attempts, later, life);
    QVERIFY(again[0].inFlightUntil == attempts[0].inFlightUntil);
}

void AttemptTest::prefersTheAttemptWithTheId()
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    auto attempts = read({entry(EntryKind::InitiateIntended, a),
                          entry(EntryKind::LockIdReceived, a, QStringLiteral("id")),
                          entry(EntryKind::InitiateIntended, b)});
    QCOMPARE(attemptOf(attempts, lockThere(policyText, 1))->id, a);
}

void AttemptTest::anExactTimeOfCreationIsNotForgotten()
{
    const QUuid id = QUuid::createUuid();
    const std::vector<Entry> entries{entry(EntryKind::InitiateIntended, id),
                                     entry(EntryKind::LockIdReceived, id, QStringLiteral("id"))};
    auto attempts = read(entries);
    attempts[0].created = began.addSecs(2);
    attempts[0].createdIsExact = true;
    auto again = attemptsIn(entries, attempts, noon, life);
    QVERIFY(claimOf(again[0], lockThere(policyText, 2))->contradictions == Contradictions());
    QVERIFY(claimOf(again[0], lockThere(policyText, 3))->contradictions.creationTime);
    // An entry with the estimate that is saved late does not replace it either.
    applyTo(again[0], entries[1]);
    QVERIFY(claimOf(again[0], lockThere(policyText, 2))->contradictions == Contradictions());
}

void AttemptTest::anAbortOfSomebodyElsesLockEndsWithItsFailure()
{
    const QUuid id = QUuid::createUuid();
    auto attempts = read({entry(EntryKind::AbortIntended, id), entry(EntryKind::AbortFailed, id)});
    QVERIFY(attempts[0].ending == Ending::Gone);
    QVERIFY(!attempts[0].hasLock());
    QVERIFY(!attemptOf(attempts, lockThere(policyText, 0)));
}

void AttemptTest::aDoubtThatWasHandedOverStaysADoubt()
{
    journal::Entry entry;
    entry.kind = journal::EntryKind::TakenOver;
    entry.lockId = QStringLiteral("AE863rKkWZU53SLW5be4DUcW");
    entry.colleague = QStringLiteral("Anna");
    entry.created = utcTime({2026, 3, 2}, {15, 4});
    lock::Attempt sure;
    lock::applyTo(sure, entry);
    QVERIFY(!sure.mayBeAnother());
    entry.detail = QStringLiteral("Sealed file\n") + lock::doubtOfGiver() + QStringLiteral(": why");
    lock::Attempt doubted;
    lock::applyTo(doubted, entry);
    QVERIFY(doubted.mayBeAnother());
}

QTEST_GUILESS_MAIN(AttemptTest)
#include "tst_attempt.moc"
