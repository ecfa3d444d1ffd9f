// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "lock/countdown.h"
#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;

class VaultLockSessionRestartTest : public QObject
{
    Q_OBJECT

private slots:
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
};

void VaultLockSessionRestartTest::findsAnExpiredLock()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const QDateTime expires = *program.shownLock()->expires;
    // Only the service's clock has gone on: it is the one that counts.
    QVERIFY(service.server.advanceClock(std::chrono::hours(24) + std::chrono::seconds(1)));
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), lock::LockStage::Expired);
    QCOMPARE(std::get<lock::Expired>(program.session->state()).expiredAt, expires);
    QCOMPARE(program.count(EntryKind::Expired), 1);

    QVERIFY(program.reads());
    QCOMPARE(program.stage(), lock::LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
    QVERIFY(program.initiates());
}

void VaultLockSessionRestartTest::findsALockThatVanishedBeforeItsTime()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    QVERIFY(program.reads());
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
    QCOMPARE(program.count(EntryKind::ObservedNoLock), 1);
}

void VaultLockSessionRestartTest::findsALockThatWasCompletedElsewhere()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.initiates());
    const LockId lockId = *program.shownLock()->lockId;
    QVERIFY(awaited(service.client->completeVaultLock(service.vault(), lockId)));
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
    QCOMPARE(program.count(EntryKind::ObservedLocked), 1);
    QCOMPARE(program.count(EntryKind::CompleteIntended), 0);
}

void VaultLockSessionRestartTest::readsTheServiceWhenTheCountdownEnds()
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
    QTRY_COMPARE(program.stage(), lock::LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
}

void VaultLockSessionRestartTest::countsByTheServicesClockWhenTheLocalOneIsWrong_data()
{
    QTest::addColumn<int>("hoursWrong");
    QTest::newRow("seven hours slow") << -7;
    QTest::newRow("right") << 0;
    QTest::newRow("two days fast") << 48;
}

void VaultLockSessionRestartTest::countsByTheServicesClockWhenTheLocalOneIsWrong()
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
        QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
        const lock::Countdown countdown(*program.shownLock()->expires,
                                        program.shownLock()->serverTime);
        QVERIFY(std::chrono::abs(countdown.remaining(program.clock) - std::chrono::hours(24)) <=
                std::chrono::seconds(1));
        program.pass(std::chrono::hours(3));
        program.clock.setWallClock(utcTime({2020, 1, 1}, {0, 0}));
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

void VaultLockSessionRestartTest::restartFindsTheLockAndItsClock()
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
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(program.shownLockId(), lockId);
    QCOMPARE(program.journal.entries().size(), entries.size());
    QVERIFY(program.session->complete(reviewed(*program.session)));
    QVERIFY(program.reaches(lock::LockStage::Locked));
}

void VaultLockSessionRestartTest::restartFindsTheEndOfTheLock()
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
    QCOMPARE(program.stage(), lock::LockStage::Expired);
    QCOMPARE(program.count(EntryKind::Expired), 1);
}

void VaultLockSessionRestartTest::anotherOriginsEntriesAreNotItsOwn()
{
    SandboxRig service;
    ProgramRig first(service);
    QVERIFY(first.initiates());
    auto entries = first.journal.entries();
    for (journal::Entry &entry : entries)
        entry.origin = LockOrigin::sandbox(QStringLiteral("another")).key();
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Elsewhere);
    QVERIFY(!program.shownLock()->lockId);
    QVERIFY(!program.session->complete(reviewed(*program.session)));
}

void VaultLockSessionRestartTest::seesWhatAnotherInstanceDoes()
{
    SandboxRig service;
    ProgramRig other(service);
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(other.initiates());
    QCOMPARE(program.stage(), lock::LockStage::Unlocked);
    for (const journal::Entry &entry : other.journal.entries())
        program.journal.appendFromElsewhere(entry);
    QTRY_VERIFY(program.shownLock());
    QTRY_COMPARE(program.shownLockId(), other.shownLockId());
    QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
    QCOMPARE(program.journal.entries().size(), other.journal.entries().size());
}

QTEST_GUILESS_MAIN(VaultLockSessionRestartTest)
#include "tst_vaultlocksessionrestart.moc"
