#include "lock/countdown.h"
#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using lock::Operation;
using Kinds = std::vector<journal::EntryKind>;

class VaultLockSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsNothingUntilItHasRead();
    void tellsNoVaultFromNoLock();
    void initiatesAndShowsWhatTheServiceSays();
    void showsNoLockIdBeforeItIsOnDisk();
    void sendsNothingWhenTheIntentCannotBeWritten();
    void showsAnIdThatCouldNotBeWrittenAndWritesItLater();
    void initiatesNothingWithoutAReadableJournal();
    void refusesAPolicyForAnotherVault();
    void initiatesNothingOverALockMadeMeanwhile();
    void completesALock();
    void checksBeforeCompleting();
    void doesNotCompleteAnotherPolicy();
    void doesNotCompleteAnotherLockWithTheSamePolicy();
    void sendsNoCompleteWhenItCannotBeJournaled();
    void abortsALock();
    void abortsALockMadeElsewhere();
    void doesNotAbortALockThatItHasNotShown();
    void completesALockMadeElsewhereWithAnEnteredId();
    void takesAnotherIdAfterAWrongOne();
    void refusesAnEnteredIdThatCannotBe_data();
    void refusesAnEnteredIdThatCannotBe();
    void findsAnExpiredLock();
    void findsALockThatVanishedBeforeItsTime();
    void findsALockThatWasCompletedElsewhere();
    void readsTheServiceWhenTheCountdownEnds();
    void countsByTheServicesClockWhenTheLocalOneIsWrong_data();
    void countsByTheServicesClockWhenTheLocalOneIsWrong();
    void restartFindsTheLockAndItsClock();
    void restartFindsTheEndOfTheLock();
    void anotherOriginsEntriesAreNotItsOwn();
    void seesWhatAnotherInstanceDoes();
    void readingDoesNotStandInTheWayOfAChange();
};

void VaultLockSessionTest::knowsNothingUntilItHasRead()
{
    SandboxRig service;
    ProgramRig program(service);
    QCOMPARE(program.stage(), LockStage::Unknown);
    QVERIFY(!program.session->initiate(readyPolicy()));
    QVERIFY(!program.session->complete());
    QVERIFY(!program.session->abort());
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::Unlocked);
}

void VaultLockSessionTest::tellsNoVaultFromNoLock()
{
    sandbox::Options options;
    options.vaults = 0;
    SandboxRig service(options);
    ProgramRig program(service);
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::NoVault);
    QVERIFY(!program.session->initiate(readyPolicy()));
}

void VaultLockSessionTest::initiatesAndShowsWhatTheServiceSays()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const auto there = service.lockThere();
    QVERIFY(there);
    const lock::InProgress &shown = *program.shownLock();
    QCOMPARE(shown.custody, LockIdCustody::Held);
    QCOMPARE(shown.policy, retentionPolicy(365));
    QCOMPARE(shown.created, there->created);
    QCOMPARE(shown.expires, there->expires);
    QCOMPARE(shown.asOf, program.clock.utcNow());
    QCOMPARE(program.kept, std::vector<QString>{program.shownLockId()});
    QVERIFY(program.keptBeforeShown);
    QVERIFY(program.failures.empty());

    QVERIFY(
        (program.journal.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived}));
    const auto &intent = program.journal.entries()[0];
    QCOMPARE(intent.policy, retentionPolicy(365));
    QCOMPARE(intent.policySha256.size(), 64);
    QCOMPARE(intent.endpoint, service.access.endpoint.toString());
    QCOMPARE(intent.vaultArn, rigVault.toString());
    const auto &received = program.journal.entries()[1];
    QCOMPARE(received.lockId, program.shownLockId());
    QCOMPARE(received.attempt, intent.attempt);
}

void VaultLockSessionTest::showsNoLockIdBeforeItIsOnDisk()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    program.journal.holdAppends();
    QVERIFY(program.session->initiate(readyPolicy()));
    QVERIFY(QTest::qWaitFor([&] { return program.journal.heldAppends() == 1; }));
    QTest::qWait(50);
    // The intent is not durable: the service has seen nothing of it.
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QVERIFY(program.session->isBusy());

    QVERIFY(program.journal.releaseOne());
    QVERIFY(QTest::qWaitFor([&] { return program.journal.heldAppends() == 1; }));
    QTest::qWait(50);
    // The lock is there and its ID has arrived, but it is not durable: nothing is shown.
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.stage(), LockStage::Initiating);
    QVERIFY(program.kept.empty());

    program.journal.releaseAll();
    QVERIFY(program.reaches(LockStage::InProgress));
    QCOMPARE(program.kept, std::vector<QString>{program.shownLockId()});
}

void VaultLockSessionTest::sendsNothingWhenTheIntentCannotBeWritten()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    program.journal.failAllAppends(true);
    QVERIFY(program.session->initiate(readyPolicy()));
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].first, Operation::Initiate);
    QCOMPARE(program.failures[0].second.kind, ErrorKind::JournalUnavailable);
    QCOMPARE(program.stage(), LockStage::Unlocked);
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
}

void VaultLockSessionTest::showsAnIdThatCouldNotBeWrittenAndWritesItLater()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    program.journal.failAppend(2);
    QVERIFY(program.session->initiate(readyPolicy()));
    QVERIFY(QTest::qWaitFor(
        [&] { return program.shownLock() && !program.shownLock()->expiryIsEstimated; }));
    QCOMPARE(program.shownLock()->custody, LockIdCustody::NotDurable);
    QVERIFY(!program.shownLockId().isEmpty());
    QCOMPARE(program.kept.size(), 1u);
    const QString lockId = program.shownLockId();

    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(program.shownLockId(), lockId);
    QCOMPARE(program.journal.entries().back().lockId, lockId);
    QVERIFY(program.session->complete());
    QVERIFY(program.reaches(LockStage::Locked));
}

void VaultLockSessionTest::initiatesNothingWithoutAReadableJournal()
{
    SandboxRig service;
    ProgramRig program(service);
    program.journal.failReads(true);
    QVERIFY(program.reads());
    // What the service says is shown all the same.
    QCOMPARE(program.stage(), LockStage::Unlocked);
    const auto begun = program.session->initiate(readyPolicy());
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, ErrorKind::JournalUnavailable);

    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.reads());
    QVERIFY(program.shownLock());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Unread);
}

void VaultLockSessionTest::refusesAPolicyForAnotherVault()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    const VaultArn other = *VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault"));
    const auto policy = policy::ReadyPolicy::prepare(
        retentionPolicy(365).replace("examplevault", "my-vault"), other, {});
    QVERIFY(policy);
    QVERIFY(!program.session->initiate(*policy));
    QCOMPARE(program.stage(), LockStage::Unlocked);
}

void VaultLockSessionTest::initiatesNothingOverALockMadeMeanwhile()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.session->initiate(readyPolicy()));
    QVERIFY(program.reaches(LockStage::InProgress));
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Elsewhere);
    QCOMPARE(program.shownLock()->policy, retentionPolicy(1));
    QCOMPARE(program.failures.size(), 1u);
    QCOMPARE(program.failures[0].second.kind, ErrorKind::LockStateChanged);
    QVERIFY(program.journal.entries().empty());
}

void VaultLockSessionTest::completesALock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(program.session->complete());
    QVERIFY(program.session->isBusy());
    QVERIFY(!program.session->abort());
    QVERIFY(program.reaches(LockStage::Locked));
    QCOMPARE(service.stateThere(), QStringLiteral("Locked"));
    QVERIFY(
        (program.journal.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                          EntryKind::CompleteIntended, EntryKind::Completed}));
    QVERIFY(program.failures.empty());
}

void VaultLockSessionTest::checksBeforeCompleting()
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
    QCOMPARE(program.stage(), LockStage::Unlocked);
}

void VaultLockSessionTest::doesNotCompleteAnotherPolicy()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates(365));
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.session->complete());
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].first, Operation::Complete);
    QCOMPARE(program.failures[0].second.kind, ErrorKind::PolicyMismatch);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
    // What is shown is what is installed now.
    QVERIFY(program.shownLock());
    QCOMPARE(program.shownLock()->policy, retentionPolicy(1));
}

void VaultLockSessionTest::doesNotCompleteAnotherLockWithTheSamePolicy()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates(365));
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    program.pass(std::chrono::minutes(1));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(365))));
    QVERIFY(program.session->complete());
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::LockIdStale);
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Elsewhere);
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
}

void VaultLockSessionTest::sendsNoCompleteWhenItCannotBeJournaled()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    program.journal.failAllAppends(true);
    QVERIFY(program.session->complete());
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::JournalUnavailable);
    QCOMPARE(service.stateThere(), QStringLiteral("InProgress"));
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
}

void VaultLockSessionTest::abortsALock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(program.session->abort());
    QVERIFY(program.reaches(LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QVERIFY(
        (program.journal.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                          EntryKind::AbortIntended, EntryKind::Aborted}));
    // And once more from the start.
    QVERIFY(program.initiates());
    QCOMPARE(program.kept.size(), 2u);
    QVERIFY(program.kept[0] != program.kept[1]);
}

void VaultLockSessionTest::abortsALockMadeElsewhere()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Elsewhere);
    QVERIFY(!program.session->complete());
    QVERIFY(program.session->abort());
    QVERIFY(program.reaches(LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QVERIFY((program.journal.kinds() == Kinds{EntryKind::AbortIntended, EntryKind::Aborted}));
    QVERIFY(!program.journal.entries()[0].attempt.isNull());
}

void VaultLockSessionTest::doesNotAbortALockThatItHasNotShown()
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

void VaultLockSessionTest::completesALockMadeElsewhereWithAnEnteredId()
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
        QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
        entries = program.journal.entries();
    }
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.shownLockId(), made->lockId);
    const auto check = awaited(program.session->checkCompletion());
    QVERIFY(check);
    QVERIFY(!check->initiatedHere);
    QVERIFY(program.session->complete());
    QVERIFY(program.reaches(LockStage::Locked));
}

void VaultLockSessionTest::takesAnotherIdAfterAWrongOne()
{
    SandboxRig service;
    const auto made =
        awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1)));
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(program.session->enterLockId(QStringLiteral("mistyped")));
    QVERIFY(QTest::qWaitFor([&] { return program.kept.size() == 1; }));
    QVERIFY(program.session->complete());
    QVERIFY(QTest::qWaitFor([&] { return !program.failures.empty(); }));
    QCOMPARE(program.failures[0].second.kind, ErrorKind::InvalidParameter);
    QCOMPARE(program.stage(), LockStage::InProgress);

    QVERIFY(program.session->enterLockId(made->lockId));
    QVERIFY(QTest::qWaitFor([&] { return program.kept.size() == 2; }));
    QVERIFY(program.session->complete());
    QVERIFY(program.reaches(LockStage::Locked));
    QCOMPARE(program.count(EntryKind::ObservedNoLock), 0);
}

void VaultLockSessionTest::refusesAnEnteredIdThatCannotBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("dot") << QStringLiteral(".");
    QTest::newRow("line break") << QStringLiteral("abc\n");
    QTest::newRow("too long") << QString(2000, u'a');
}

void VaultLockSessionTest::refusesAnEnteredIdThatCannotBe()
{
    QFETCH(QString, text);
    SandboxRig service;
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(!program.session->enterLockId(text));
    QVERIFY(program.journal.entries().empty());
}

void VaultLockSessionTest::findsAnExpiredLock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const QDateTime expires = *program.shownLock()->expires;
    // Only the service's clock has gone on: it is the one that counts.
    QVERIFY(service.server.advanceClock(std::chrono::hours(24) + std::chrono::seconds(1)));
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::Expired);
    QCOMPARE(std::get<lock::Expired>(program.session->state()).expiredAt, expires);
    QCOMPARE(program.count(EntryKind::Expired), 1);

    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
    QVERIFY(program.initiates());
}

void VaultLockSessionTest::findsALockThatVanishedBeforeItsTime()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::Unlocked);
    QCOMPARE(program.count(EntryKind::ObservedNoLock), 1);
}

void VaultLockSessionTest::findsALockThatWasCompletedElsewhere()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const LockId lockId = *program.shownLock()->lockId;
    QVERIFY(awaited(service.client->completeVaultLock(service.vault(), lockId)));
    QVERIFY(program.session->complete());
    QVERIFY(program.reaches(LockStage::Locked));
    QCOMPARE(program.count(EntryKind::ObservedLocked), 1);
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
}

void VaultLockSessionTest::readsTheServiceWhenTheCountdownEnds()
{
    sandbox::Options options;
    options.window = std::chrono::seconds(90);
    SandboxRig service(options);
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const auto shownSoFar = program.stages.size();
    // After a minute only the clock is looked at; at the end the service is asked.
    QTRY_VERIFY(program.scheduler.pending() > 0);
    QVERIFY(program.scheduler.runNext());
    QTest::qWait(50);
    QCOMPARE(program.stages.size(), shownSoFar);
    service.clock.advance(std::chrono::seconds(91));
    QVERIFY(program.scheduler.runNext());
    QTRY_COMPARE(program.stage(), LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
}

void VaultLockSessionTest::countsByTheServicesClockWhenTheLocalOneIsWrong_data()
{
    QTest::addColumn<int>("hoursWrong");
    QTest::newRow("seven hours slow") << -7;
    QTest::newRow("right") << 0;
    QTest::newRow("two days fast") << 48;
}

void VaultLockSessionTest::countsByTheServicesClockWhenTheLocalOneIsWrong()
{
    QFETCH(int, hoursWrong);
    SandboxRig service;
    std::vector<journal::Entry> entries;
    QString lockId;
    const auto wrong = [&] {
        return service.clock.utcNow().addSecs(hoursWrong * 3600);
    };
    {
        ProgramRig program(service, {}, wrong());
        QVERIFY(program.initiates());
        QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
        const lock::Countdown countdown(*program.shownLock()->expires,
                                        program.shownLock()->serverTime);
        QVERIFY(std::chrono::abs(countdown.remaining(program.clock) - std::chrono::hours(24)) <=
                std::chrono::seconds(1));
        program.pass(std::chrono::hours(3));
        program.clock.setWallClock(QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC));
        QVERIFY(std::chrono::abs(countdown.remaining(program.clock) - std::chrono::hours(21)) <=
                std::chrono::seconds(1));
        entries = program.journal.entries();
        lockId = program.shownLockId();
    }
    ProgramRig program(service, entries, wrong());
    QVERIFY(program.reads());
    QVERIFY(program.shownLock());
    QCOMPARE(program.shownLockId(), lockId);
    const lock::Countdown countdown(*program.shownLock()->expires, program.shownLock()->serverTime);
    QVERIFY(std::chrono::abs(countdown.remaining(program.clock) - std::chrono::hours(21)) <=
            std::chrono::seconds(1));
}

void VaultLockSessionTest::restartFindsTheLockAndItsClock()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    QString lockId;
    {
        ProgramRig program(service);
        QVERIFY(program.initiates());
        lockId = program.shownLockId();
        entries = program.journal.entries();
    }
    service.clock.advance(std::chrono::hours(10));
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(program.shownLockId(), lockId);
    QCOMPARE(program.journal.entries().size(), entries.size());
    QVERIFY(program.session->complete());
    QVERIFY(program.reaches(LockStage::Locked));
}

void VaultLockSessionTest::restartFindsTheEndOfTheLock()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service);
        QVERIFY(program.initiates());
        entries = program.journal.entries();
    }
    service.clock.advance(std::chrono::hours(25));
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
}

void VaultLockSessionTest::anotherOriginsEntriesAreNotItsOwn()
{
    SandboxRig service;
    ProgramRig first(service);
    QVERIFY(first.initiates());
    auto entries = first.journal.entries();
    for (journal::Entry &entry : entries)
        entry.origin = LockOrigin::sandbox(QStringLiteral("another")).key();
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Elsewhere);
    QVERIFY(!program.shownLock()->lockId);
    QVERIFY(!program.session->complete());
}

void VaultLockSessionTest::seesWhatAnotherInstanceDoes()
{
    SandboxRig service;
    ProgramRig other(service);
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(other.initiates());
    QCOMPARE(program.stage(), LockStage::Unlocked);
    for (const journal::Entry &entry : other.journal.entries())
        program.journal.appendFromElsewhere(entry);
    QTRY_VERIFY(program.shownLock());
    QTRY_COMPARE(program.shownLockId(), other.shownLockId());
    QCOMPARE(program.shownLock()->custody, LockIdCustody::Held);
    QCOMPARE(program.journal.entries().size(), other.journal.entries().size());
}

void VaultLockSessionTest::readingDoesNotStandInTheWayOfAChange()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    program.session->refresh();
    QVERIFY(program.session->initiate(readyPolicy()));
    bool hasBegun = false;
    connect(program.session.get(), &lock::VaultLockSession::lockIdKept, this, [&] {
        // The exact expiry is still to be read.
        QVERIFY(program.shownLock()->expiryIsEstimated);
        hasBegun = program.session->abort().has_value();
    });
    QTRY_VERIFY(hasBegun);
    QVERIFY(program.reaches(LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QCOMPARE(program.count(EntryKind::Aborted), 1);
}

QTEST_GUILESS_MAIN(VaultLockSessionTest)
#include "tst_vaultlocksession.moc"
