// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using lock::Operation;
using Kinds = std::vector<journal::EntryKind>;

class VaultLockSessionChangesTest : public QObject
{
    Q_OBJECT

private slots:
    void completesALock();
    void completesOnlyWhatWasReviewed();
    void checksBeforeCompleting();
    void doesNotCompleteAnotherPolicy();
    void onlyTheServiceSaysThatAnIdIsOfAnotherLock();
    void sendsNoCompleteWhenItCannotBeJournaled();
    void keepsWhoAskedForWhat();
    void keepsWhatWasAcceptedAndTheRequestOfComplete();
    void abortsALock();
    void abortsALockMadeElsewhere();
    void doesNotAbortALockThatItHasNotShown();
    void completesALockMadeElsewhereWithAnEnteredId();
    void takesAnotherIdAfterAWrongOne();
    void tellsApartThatAnIdWasNotKept();
    void knowsAfterARestartThatAnIdWasTyped();
    void refusesAnEnteredIdThatCannotBe_data();
    void refusesAnEnteredIdThatCannotBe();
};

void VaultLockSessionChangesTest::completesALock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.session->isBusy());
    QVERIFY(!program.session->abort());
    QVERIFY(program.reaches(lock::LockStage::Locked));
    QCOMPARE(service.stateThere(), QStringLiteral("Locked"));
    QVERIFY(
        (program.journal.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                          EntryKind::ObservedInProgress,
                                          EntryKind::CompleteIntended, EntryKind::Completed}));
    QVERIFY(program.failures.empty());
}

void VaultLockSessionChangesTest::completesOnlyWhatWasReviewed()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const auto other = policy::ReviewedPolicy::prepare(retentionPolicy(9), {rigVault}, {});
    QVERIFY(other);
    const auto refused = program.session->complete(*other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::PolicyMismatch);
    QVERIFY(!program.session->isBusy());
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
}

void VaultLockSessionChangesTest::checksBeforeCompleting()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const auto check = awaited(program.session->checkCompletion());
    QVERIFY(check);
    QVERIFY(check->initiatedHere);
    QCOMPARE(check->sameness, policy::Sameness::SameBytes);
    QCOMPARE(check->initiatedPolicy, retentionPolicy(365));
    QCOMPARE(check->found.lockId->toString(), program.shownLockId());

    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    const auto gone = awaited(program.session->checkCompletion());
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::LockStateChanged);
    // What the check has found is on screen.
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
}

void VaultLockSessionChangesTest::doesNotCompleteAnotherPolicy()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates(365));
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].first, Operation::Complete);
    QCOMPARE(program.failures[0].second.kind, ErrorKind::PolicyMismatch);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
    // What is shown is what is installed now.
    QVERIFY(program.shownLock());
    QCOMPARE(program.shownLock()->policy, retentionPolicy(1));
}

void VaultLockSessionChangesTest::onlyTheServiceSaysThatAnIdIsOfAnotherLock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates(365));
    const QString lockId = program.shownLockId();
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    program.pass(std::chrono::minutes(1));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(365))));
    // No date takes an ID away: it is told what does not fit.
    QVERIFY(program.reads());
    QCOMPARE(program.shownLockId(), lockId);
    QVERIFY(program.shownLock()->contradictions.creationTime);
    QCOMPARE(program.count(EntryKind::ObservedInProgress), 2); // its date, and what does not fit
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::InvalidParameter);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QVERIFY(program.shownLock()->contradictions.refusal);
    QCOMPARE(program.shownLockId(), lockId);
    QCOMPARE(program.count(EntryKind::ObservedNoLock), 0);
}

void VaultLockSessionChangesTest::sendsNoCompleteWhenItCannotBeJournaled()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    program.journal.failAllAppends(true);
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::JournalUnavailable);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
}

void VaultLockSessionChangesTest::keepsWhoAskedForWhat()
{
    SandboxRig service;
    ProgramRig program(service);
    program.session->setCaller(QStringLiteral("arn:aws:iam::999999999999:user/first"));
    QVERIFY(program.initiates());
    program.session->setCaller(QStringLiteral("arn:aws:iam::999999999999:user/second"));
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
    QStringList callers;
    for (const journal::Entry &entry : program.journal.entries())
        callers.append(entry.caller.section(u'/', 1));
    // Initiate, its lock ID, Complete, its outcome: only what a person asks for is anybody's.
    QCOMPARE(callers, (QStringList{QStringLiteral("first"), {}, {}, QStringLiteral("second"), {}}));
}

void VaultLockSessionChangesTest::keepsWhatWasAcceptedAndTheRequestOfComplete()
{
    SandboxRig service;
    ProgramRig program(service);
    QByteArray text = retentionPolicy(365);
    text.replace("\"Deny\"", "\"Allow\""); // of a lock that allows people have to be warned
    std::vector<std::string> dangers;
    for (const policy::Finding &finding : policy::ReviewedPolicy::toAccept(text, {rigVault}))
        dangers.push_back(finding.identity);
    const auto ready = policy::ReadyPolicy::prepare(text, {rigVault}, dangers);
    QVERIFY(ready && program.reads() && program.session->initiate(*ready));
    QVERIFY(QTest::qWaitFor(
        [&] { return program.shownLock() && !program.shownLock()->expiryIsEstimated; }));
    const policy::ReviewedPolicy accepted = reviewed(*program.session);
    QVERIFY(!accepted.accepted().empty());
    QVERIFY(program.session->complete(accepted));
    QVERIFY(program.reaches(lock::LockStage::Locked));
    const auto entries = program.journal.entries();
    QCOMPARE(entries[3].kind, journal::EntryKind::CompleteIntended);
    QCOMPARE(entries[3].acknowledgedDangers.size(),
             static_cast<qsizetype>(accepted.accepted().size()));
    QCOMPARE(entries[4].kind, journal::EntryKind::Completed);
    QVERIFY(!entries[4].requestId.isEmpty());
}

void VaultLockSessionChangesTest::abortsALock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(program.session->abort());
    QVERIFY(program.reaches(lock::LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QVERIFY((program.journal.kinds() ==
             Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                   EntryKind::ObservedInProgress, EntryKind::AbortIntended, EntryKind::Aborted}));
    // And once more from the start.
    QVERIFY(program.initiates());
    QCOMPARE(program.kept.size(), 2u);
    QVERIFY(program.kept[0] != program.kept[1]);
}

void VaultLockSessionChangesTest::abortsALockMadeElsewhere()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Elsewhere);
    QVERIFY(!program.session->complete(reviewed(*program.session)));
    QVERIFY(program.session->abort());
    QVERIFY(program.reaches(lock::LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QVERIFY((program.journal.kinds() == Kinds{EntryKind::AbortIntended, EntryKind::Aborted}));
    QVERIFY(!program.journal.entries()[0].attempt.isNull());
}

void VaultLockSessionChangesTest::doesNotAbortALockThatItHasNotShown()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.reads());
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(2))));
    QVERIFY(program.session->abort());
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::LockStateChanged);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.shownLock()->policy, retentionPolicy(2));
}

void VaultLockSessionChangesTest::completesALockMadeElsewhereWithAnEnteredId()
{
    SandboxRig service;
    const auto made =
        awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1)));
    QVERIFY(made);
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service);
        QVERIFY(program.reads());
        QVERIFY(program.session->enterLockId(made->lockId));
        QVERIFY(QTest::qWaitFor([&] { return !program.kept.empty(); }));
        QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
        entries = program.journal.entries();
    }
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.shownLockId(), made->lockId);
    const auto check = awaited(program.session->checkCompletion());
    QVERIFY(check);
    QVERIFY(!check->initiatedHere);
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
}

void VaultLockSessionChangesTest::takesAnotherIdAfterAWrongOne()
{
    SandboxRig service;
    const auto made =
        awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1)));
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(program.session->enterLockId(QStringLiteral("mistyped")));
    QVERIFY(QTest::qWaitFor([&] { return program.kept.size() == 1; }));
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::InvalidParameter);
    QCOMPARE(program.stage(), lock::LockStage::InProgress);
    QVERIFY(program.shownLock()->lockIdIsEntered);

    QVERIFY(program.session->enterLockId(made->lockId));
    QVERIFY(QTest::qWaitFor([&] { return program.kept.size() == 2; }));
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
    QCOMPARE(program.count(EntryKind::ObservedNoLock), 0);
}

void VaultLockSessionChangesTest::tellsApartThatAnIdWasNotKept()
{
    SandboxRig service;
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(program.session->enterLockId(QStringLiteral("too-late")));
    QTRY_COMPARE(program.refusedLockIds.size(), std::size_t(1));
    QCOMPARE(program.refusedLockIds[0].kind, ErrorKind::LockStateChanged);
    QVERIFY(program.failures.empty());
    QVERIFY(program.kept.empty());
}

void VaultLockSessionChangesTest::knowsAfterARestartThatAnIdWasTyped()
{
    SandboxRig service;
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service);
        QVERIFY(program.reads());
        QVERIFY(program.session->enterLockId(QStringLiteral("mistyped")));
        QTRY_COMPARE(program.kept.size(), std::size_t(1));
        entries = program.journal.entries();
    }
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QVERIFY(program.shownLock()->lockIdIsEntered);
    QVERIFY(program.session->enterLockId(QStringLiteral("another")));
    QTRY_COMPARE(program.shownLockId(), QStringLiteral("another"));
}

void VaultLockSessionChangesTest::refusesAnEnteredIdThatCannotBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("line break") << QStringLiteral("abc\n");
    QTest::newRow("too long") << QString(2000, u'a');
}

void VaultLockSessionChangesTest::refusesAnEnteredIdThatCannotBe()
{
    QFETCH(QString, text);
    SandboxRig service;
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(!program.session->enterLockId(text));
    QVERIFY(program.journal.entries().empty());
}

QTEST_GUILESS_MAIN(VaultLockSessionChangesTest)
#include "tst_vaultlocksessionchanges.moc"
