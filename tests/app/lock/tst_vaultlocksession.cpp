// SPDX-License-Identifier: GPL-3.0-or-later

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
    void readingDoesNotStandInTheWayOfAChange();
};

void VaultLockSessionTest::knowsNothingUntilItHasRead()
{
    SandboxRig service;
    ProgramRig program(service);
    QCOMPARE(program.stage(), lock::LockStage::Unknown);
    QVERIFY(!program.session->initiate(readyPolicy()));
    QVERIFY(!program.session->complete(reviewed(*program.session)));
    QVERIFY(!program.session->abort());
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
}

void VaultLockSessionTest::tellsNoVaultFromNoLock()
{
    sandbox::Options options;
    options.vaults = 0;
    SandboxRig service(options);
    ProgramRig program(service);
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), lock::LockStage::NoVault);
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
    QCOMPARE(shown.custody, lock::LockIdCustody::Held);
    QCOMPARE(shown.policy, retentionPolicy(365));
    QCOMPARE(shown.created, there->created);
    QCOMPARE(shown.expires, there->expires);
    QCOMPARE(shown.asOf, program.clock.utcNow());
    QCOMPARE(program.kept, std::vector<QString>{program.shownLockId()});
    QVERIFY(program.keptBeforeShown);
    QVERIFY(program.failures.empty());

    QVERIFY(
        (program.journal.kinds() == Kinds{EntryKind::InitiateIntended, EntryKind::LockIdReceived,
                                          EntryKind::ObservedInProgress}));
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
    QCOMPARE(program.stage(), lock::LockStage::Initiating);
    QVERIFY(program.kept.empty());

    program.journal.releaseAll();
    QVERIFY(program.reaches(lock::LockStage::InProgress));
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
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
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
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::NotDurable);
    QVERIFY(!program.shownLockId().isEmpty());
    QCOMPARE(program.kept.size(), 1u);
    const QString lockId = program.shownLockId();

    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(program.shownLockId(), lockId);
    QCOMPARE(program.journal.entries().back().lockId, lockId);
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
}

void VaultLockSessionTest::initiatesNothingWithoutAReadableJournal()
{
    SandboxRig service;
    ProgramRig program(service);
    program.journal.failReads(true);
    QVERIFY(program.reads());
    // What the service says is shown all the same.
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
    const auto begun = program.session->initiate(readyPolicy());
    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, ErrorKind::JournalUnavailable);

    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.reads());
    QVERIFY(program.shownLock());
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Unread);
}

void VaultLockSessionTest::refusesAPolicyForAnotherVault()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    const VaultArn other = *VaultArn::fromString(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/my-vault"));
    const auto policy = policy::ReadyPolicy::prepare(
        retentionPolicy(365).replace("examplevault", "my-vault"), {other}, {});
    QVERIFY(policy);
    QVERIFY(!program.session->initiate(*policy));
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
}

void VaultLockSessionTest::initiatesNothingOverALockMadeMeanwhile()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(1))));
    QVERIFY(program.session->initiate(readyPolicy()));
    QVERIFY(program.reaches(lock::LockStage::InProgress));
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Elsewhere);
    QCOMPARE(program.shownLock()->policy, retentionPolicy(1));
    QCOMPARE(program.failures.size(), 1u);
    QCOMPARE(program.failures[0].second.kind, ErrorKind::LockStateChanged);
    QVERIFY(program.journal.entries().empty());
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
    QVERIFY(program.reaches(lock::LockStage::Unlocked));
    QCOMPARE(service.stateThere(), QStringLiteral("none"));
    QCOMPARE(program.count(EntryKind::Aborted), 1);
}

QTEST_GUILESS_MAIN(VaultLockSessionTest)
#include "tst_vaultlocksession.moc"
