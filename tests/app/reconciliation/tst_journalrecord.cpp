// SPDX-License-Identifier: GPL-3.0-or-later

#include "reconciliation/journalrecord.h"
#include "recordings.h"

#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using reconciliation::JournalRecord;
using reconciliation::recordOf;
using Standing = JournalRecord::Standing;

Q_DECLARE_METATYPE(Entries)
Q_DECLARE_METATYPE(Standing)

class JournalRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void standsAsItsLastAttemptDoes_data();
    void standsAsItsLastAttemptDoes();
    void anAttemptThatFailedLeavesTheLockBeforeIt();
    void whatStandsInADamagedJournalProvesNothing();
    void aRequestIsUnderWayForAsLongAsItMayArrive();
    void knowsThePolicyThatWasInitiated();
    void knowsTheOtherPolicyThatWasSeenLocked();
};

namespace {

JournalRecord record(const Entries &entries)
{
    return recordOf(entries, later, life);
}

Entries joined(Entries first, const Entries &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

void JournalRecordTest::standsAsItsLastAttemptDoes_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<Standing>("standing");
    const auto row = [](const char *name, const std::vector<EntryKind> &kinds, Standing standing) {
        QTest::newRow(name) << recording(kinds) << standing;
    };
    row("no entry", {}, Standing::Nothing);
    row("trials", {EntryKind::TrialIntended, EntryKind::TrialAnswered}, Standing::Nothing);
    row("asked for", {EntryKind::InitiateIntended}, Standing::Unsettled);
    row("refused", {EntryKind::InitiateIntended, EntryKind::InitiateFailed}, Standing::NoLock);
    row("initiated", {EntryKind::InitiateIntended, EntryKind::LockIdReceived},
        Standing::InProgress);
    row("initiated, ID lost", {EntryKind::InitiateIntended, EntryKind::LockIdLost},
        Standing::InProgress);
    row("ID entered", {EntryKind::LockIdEntered}, Standing::InProgress);
    row("received", {EntryKind::TakenOver}, Standing::InProgress);
    row("handed over",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::HandedOver},
        Standing::InProgress);
    row("to be completed",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::CompleteIntended},
        Standing::Unsettled);
    row("completed",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::CompleteIntended,
         EntryKind::Completed},
        Standing::Locked);
    row("found locked",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::ObservedLocked},
        Standing::Locked);
    row("not completed",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::CompleteIntended,
         EntryKind::CompleteFailed},
        Standing::InProgress);
    row("to be aborted",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::AbortIntended},
        Standing::Unsettled);
    row("aborted",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::AbortIntended,
         EntryKind::Aborted},
        Standing::NoLock);
    row("expired", {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::Expired},
        Standing::NoLock);
    row("found gone",
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::ObservedNoLock},
        Standing::NoLock);
    row("a misfit only", {EntryKind::ObservedInProgress}, Standing::Nothing);
}

void JournalRecordTest::standsAsItsLastAttemptDoes()
{
    QFETCH(Entries, entries);
    QFETCH(Standing, standing);
    QCOMPARE(record(entries).standing, standing);
}

void JournalRecordTest::anAttemptThatFailedLeavesTheLockBeforeIt()
{
    const Entries locked = recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                      EntryKind::CompleteIntended, EntryKind::Completed});
    const Entries refused = recording({EntryKind::InitiateIntended, EntryKind::InitiateFailed});
    const JournalRecord both = record(joined(locked, refused));
    QCOMPARE(both.standing, Standing::Locked);
    QCOMPARE(both.attempt.id, locked.front().attempt);
    QCOMPARE(both.attempts.size(), 2u);
}

void JournalRecordTest::whatStandsInADamagedJournalProvesNothing()
{
    const JournalRecord unverified = record(recording({EntryKind::Unverified}));
    QCOMPARE(unverified.standing, Standing::Nothing);
    QCOMPARE(unverified.sequence, 1);
}

void JournalRecordTest::aRequestIsUnderWayForAsLongAsItMayArrive()
{
    const auto sent = [](int secondsAgo) {
        return recording({EntryKind::InitiateIntended}, QStringLiteral("records"),
                         later.utc.addSecs(-secondsAgo));
    };
    QVERIFY(record(sent(0)).isUnderWay);
    QVERIFY(record(sent(34)).isUnderWay);
    QVERIFY(!record(sent(36)).isUnderWay);
}

void JournalRecordTest::knowsThePolicyThatWasInitiated()
{
    const JournalRecord initiated =
        record(recording({EntryKind::InitiateIntended, EntryKind::LockIdReceived}));
    QCOMPARE(initiated.policySha256, lock::sha256Hex(recordedPolicy));
    QVERIFY(initiated.hasLockId());
}

void JournalRecordTest::knowsTheOtherPolicyThatWasSeenLocked()
{
    Entries entries = recording(
        {EntryKind::InitiateIntended, EntryKind::LockIdReceived, EntryKind::ObservedLocked});
    entries.back().detail = QStringLiteral("created 2026-03-02T15:04:00Z, not "
                                           "2026-03-02T15:14:00Z; policy %1")
                                .arg(QString::fromLatin1(lock::sha256Hex(otherPolicy)));
    QCOMPARE(record(entries).policySha256, lock::sha256Hex(otherPolicy));
}

QTEST_GUILESS_MAIN(JournalRecordTest)
#include "tst_journalrecord.moc"
