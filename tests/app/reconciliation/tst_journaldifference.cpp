// SPDX-License-Identifier: GPL-3.0-or-later

// Every pair of what the journal says and what the service says, with what is said of it.
#include "reconciliation/vaultrow.h"
#include "recordings.h"
#include "toldpairs.h"
#include "words/reconciliationwords.h"

#include <QTest>

#include <algorithm>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using reconciliation::assess;
using reconciliation::Difference;
using reconciliation::Finding;
using reconciliation::PolicyComparison;
using reconciliation::recordOf;
using reconciliation::Remedy;
using reconciliation::VaultRow;
using reconciliation::Weight;

class JournalDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldOfEveryPair_data();
    void isToldOfEveryPair();
    void coversEveryPair();
    void toldAsUnknownIsNeverSafe();
    void aLockThatWasForEverIsMissedLoudly();
    void aVaultMadeAnewIsNoAlarm();
    void anEstimatedEndIsNoDifference();
    void anEndThatTheServiceHasSaidIs();
    void aRefusedLockIdIsTold();
    void aPolicyKnownByItsHashAloneIsComparedByBytes();
    void aLockOfOursThatWasTakenForGoneIsNobodyElses_data();
    void aLockOfOursThatWasTakenForGoneIsNobodyElses();
    void aLockMadeElsewhereIsNoDifference();

private:
    static VaultRow rowOf(const Entries &entries, const lock::Reading &reading);
};

namespace {

const std::vector<EntryKind> initiated{EntryKind::InitiateIntended, EntryKind::LockIdReceived};

std::vector<EntryKind> after(const std::vector<EntryKind> &more)
{
    std::vector<EntryKind> kinds = initiated;
    kinds.insert(kinds.end(), more.begin(), more.end());
    return kinds;
}

struct Journal
{
    const char *name;
    Entries entries;
};

std::vector<Journal> journals()
{
    return {
        {"nothing", {}},
        {"aborted", recording(after({EntryKind::AbortIntended, EntryKind::Aborted}))},
        {"in progress", recording(initiated)},
        {"in progress, ID lost", recording({EntryKind::InitiateIntended, EntryKind::LockIdLost})},
        {"locked", recording(after({EntryKind::CompleteIntended, EntryKind::Completed}))},
        {"initiate open", recording({EntryKind::InitiateIntended})},
        {"complete open", recording(after({EntryKind::CompleteIntended}))},
        {"abort open", recording(after({EntryKind::AbortIntended}))},
        {"under way", recording({EntryKind::InitiateIntended}, QStringLiteral("records"),
                                later.utc.addSecs(-5))}};
}

struct Service
{
    const char *name;
    lock::Reading reading;
};

std::vector<Service> services()
{
    const QDateTime otherTime = begun.addSecs(5 * 3600);
    return {
        {"no lock", sayingNoLock()},
        {"no lock, after its end", sayingNoLock(begun.addDays(1).addSecs(60))},
        {"in progress", saying(recordedPolicy)},
        {"in progress, other policy", saying(otherPolicy)},
        {"in progress, another", saying(otherPolicy, false, otherTime)},
        {"locked", saying(sameInOtherBytes, true)},
        {"locked, other policy", saying(otherPolicy, true)},
        {"no vault", {lock::NoVaultThere{}, {}}},
        {"no answer", {lock::ReadingFailed{Error{ErrorKind::AccessDenied, {}, 403, {}, {}}}, {}}}};
}

} // namespace

VaultRow JournalDifferenceTest::rowOf(const Entries &entries, const lock::Reading &reading)
{
    VaultRow row{arnOf(QStringLiteral("records")), QStringLiteral("service:aws|999999999999"),
                 recordOf(entries, later, life), reading, later.utc};
    row.progress = VaultRow::Progress::Done;
    row.finding = assess(row.record, reading, later);
    return row;
}

void JournalDifferenceTest::isToldOfEveryPair_data()
{
    QTest::addColumn<QString>("told");
    for (const Told &pair : toldPairs)
        QTest::newRow(pair.names) << QString::fromUtf8(pair.told);
}

void JournalDifferenceTest::isToldOfEveryPair()
{
    QFETCH(QString, told);
    const QStringList names =
        QString::fromLatin1(QTest::currentDataTag()).split(QStringLiteral(" | "));
    for (const Journal &journal : journals()) {
        for (const Service &service : services()) {
            if (names[0] != QLatin1String(journal.name) || names[1] != QLatin1String(service.name))
                continue;
            const VaultRow row = rowOf(journal.entries, service.reading);
            QCOMPARE(words::verdictOf(row) + QStringLiteral(": ") + words::differenceMeaning(row) +
                         QStringLiteral(" → ") + words::differenceRemedy(row),
                     told);
            return;
        }
    }
    QFAIL("There is no such pair.");
}

void JournalDifferenceTest::coversEveryPair()
{
    QStringList missing;
    for (const Journal &journal : journals()) {
        for (const Service &service : services()) {
            const QString names = QStringLiteral("%1 | %2").arg(QLatin1String(journal.name),
                                                                QLatin1String(service.name));
            const bool isTold = std::any_of(toldPairs.begin(), toldPairs.end(), [&](const Told &p) {
                return names == QLatin1String(p.names);
            });
            if (!isTold)
                missing << names;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void JournalDifferenceTest::toldAsUnknownIsNeverSafe()
{
    for (const Journal &journal : journals()) {
        const VaultRow row = rowOf(journal.entries, services().back().reading);
        QCOMPARE(row.finding.weight, Weight::Unknown);
        QVERIFY(!reconciliation::totalsOf({row}).allAgree());
    }
}

void JournalDifferenceTest::aLockThatWasForEverIsMissedLoudly()
{
    const Entries locked = recording(after({EntryKind::CompleteIntended, EntryKind::Completed}));
    for (const lock::Reading &reading :
         {sayingNoLock(), saying(recordedPolicy), saying(otherPolicy, true)}) {
        const Finding finding = rowOf(locked, reading).finding;
        QCOMPARE(finding.weight, Weight::Alarm);
        QCOMPARE(finding.remedy, Remedy::TellAws);
    }
}

void JournalDifferenceTest::aVaultMadeAnewIsNoAlarm()
{
    const auto record = recordOf(
        recording(after({EntryKind::CompleteIntended, EntryKind::Completed})), later, life);
    const auto madeAt = [&record](const QDateTime &created) {
        return assess(record, sayingNoLock(), later, created).difference;
    };
    QCOMPARE(madeAt(begun.addSecs(3600)), Difference::VaultMadeAnew);
    QCOMPARE(madeAt(begun.addDays(-100)), Difference::LockVanished);
}

void JournalDifferenceTest::anEstimatedEndIsNoDifference()
{
    QCOMPARE(rowOf(recording(initiated), saying(recordedPolicy, false, begun.addSecs(600)))
                 .finding.difference,
             Difference::Agrees);
}

void JournalDifferenceTest::anEndThatTheServiceHasSaidIs()
{
    Entries entries = recording(after({EntryKind::ObservedInProgress}));
    entries.back().created = begun;
    entries.back().expires = begun.addDays(1);
    QCOMPARE(rowOf(entries, saying(recordedPolicy, false, begun)).finding.difference,
             Difference::Agrees);
    QCOMPARE(rowOf(entries, saying(recordedPolicy, false, begun.addSecs(600))).finding.difference,
             Difference::OtherEnd);
    lock::Reading moved = saying(recordedPolicy, false, begun);
    std::get<aws::VaultLock>(moved.answer).expires = begun.addDays(2);
    QCOMPARE(rowOf(entries, moved).finding.difference, Difference::OtherEnd);
}

void JournalDifferenceTest::aRefusedLockIdIsTold()
{
    Entries entries = recording(after({EntryKind::CompleteIntended, EntryKind::CompleteFailed}));
    entries.back().serviceCode = QStringLiteral("InvalidParameterValueException");
    const Finding finding = rowOf(entries, saying(recordedPolicy)).finding;
    QCOMPARE(finding.difference, Difference::LockIdRefused);
    QCOMPARE(finding.remedy, Remedy::EnterLockId);
}

void JournalDifferenceTest::aPolicyKnownByItsHashAloneIsComparedByBytes()
{
    const Entries entered = recording({EntryKind::LockIdEntered, EntryKind::ObservedLocked});
    QCOMPARE(rowOf(entered, saying(recordedPolicy, true)).finding.policies,
             PolicyComparison::SameBytes);
    const Finding finding = rowOf(entered, saying(sameInOtherBytes, true)).finding;
    QCOMPARE(finding.policies, PolicyComparison::OtherBytes);
    QCOMPARE(finding.difference, Difference::LockedWithOtherPolicy);
}

void JournalDifferenceTest::aLockOfOursThatWasTakenForGoneIsNobodyElses_data()
{
    QTest::addColumn<Entries>("entries");
    QTest::addColumn<lock::Reading>("reading");
    QTest::addColumn<int>("difference");
    const auto row = [](const char *name, const std::vector<EntryKind> &kinds,
                        const lock::Reading &reading, Difference difference) {
        QTest::newRow(name) << recording(kinds) << reading << static_cast<int>(difference);
    };
    const lock::Reading inProgress = saying(recordedPolicy);
    row("found gone", after({EntryKind::ObservedNoLock}), inProgress,
        Difference::InProgressAfterAll);
    row("expired", after({EntryKind::Expired}), inProgress, Difference::InProgressAfterAll);
    row("never initiated", {EntryKind::InitiateIntended, EntryKind::InitiateFailed}, inProgress,
        Difference::InProgressAfterAll);
    row("found gone, now locked", after({EntryKind::ObservedNoLock}), saying(recordedPolicy, true),
        Difference::WasLocked);
}

void JournalDifferenceTest::aLockOfOursThatWasTakenForGoneIsNobodyElses()
{
    QFETCH(Entries, entries);
    QFETCH(lock::Reading, reading);
    QFETCH(int, difference);
    const Finding finding = rowOf(entries, reading).finding;
    QCOMPARE(static_cast<int>(finding.difference), difference);
    QCOMPARE(finding.weight, Weight::Differs);
    QCOMPARE(finding.remedy, Remedy::OpenVault);
}

void JournalDifferenceTest::aLockMadeElsewhereIsNoDifference()
{
    const VaultRow begun = rowOf({}, saying(otherPolicy));
    const VaultRow locked = rowOf({}, saying(otherPolicy, true));
    QCOMPARE(begun.finding.remedy, Remedy::AskWhoInitiated);
    const reconciliation::Totals totals = reconciliation::totalsOf({begun, locked});
    QCOMPARE(totals.elsewhere, 2);
    QCOMPARE(totals.differ, 0);
    QVERIFY(totals.allAgree());
    // An Initiate of ours whose outcome is not noted is still to be settled.
    const VaultRow open = rowOf(recording({EntryKind::InitiateIntended}), saying(otherPolicy));
    QCOMPARE(open.finding.weight, Weight::Differs);
    QVERIFY(!reconciliation::totalsOf({begun, open}).allAgree());
}

QTEST_GUILESS_MAIN(JournalDifferenceTest)
#include "tst_journaldifference.moc"
