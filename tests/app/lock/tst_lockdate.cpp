// SPDX-License-Identifier: GPL-3.0-or-later

// A lock that somebody aborts and makes anew with the same policy, within minutes: it is told from
// ours by its date, which the journal has since it was read behind Initiate.
#include "lock/dating.h"
#include "sessionrig.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::EntryKind;
using lock::Dating;

namespace {

std::vector<journal::Entry> datesIn(const std::vector<journal::Entry> &entries)
{
    std::vector<journal::Entry> dates;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(dates),
                 [](const journal::Entry &entry) { return lock::tellsDateAlone(entry); });
    return dates;
}

/// Aborted and made anew by somebody else, a minute later.
void makeAnew(SandboxRig &service)
{
    QVERIFY(awaited(service.client->abortVaultLock(service.vault())));
    service.clock.advance(std::chrono::minutes(1));
    QVERIFY(awaited(service.client->initiateVaultLock(service.vault(), retentionPolicy(365))));
}

} // namespace

class LockDateTest : public QObject
{
    Q_OBJECT

private slots:
    void isJournaledOnceAndExactlyAsTheServiceSaysIt();
    void tellsALockMadeAnewFromOursAfterARestart();
    void isNotCertainWhereItWasNotReadAtOnce();
    void isNotCertainWhereTheServiceWasSilentForLong();
    void isWrittenLaterWhereTheJournalCannotBeWritten();
    void isKnownOfAnIdThatWasEntered();
    void isReadInWhatTheJournalSays_data();
    void isReadInWhatTheJournalSays();
};

void LockDateTest::isJournaledOnceAndExactlyAsTheServiceSaysIt()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service);
        QVERIFY(program.initiates());
        QTRY_COMPARE(datesIn(program.journal.entries()).size(), 1u);
        QVERIFY(program.reads());
        entries = program.journal.entries();
    }
    const auto there = service.lockThere();
    const auto dates = datesIn(entries);
    QCOMPARE(dates.size(), 1u);
    QCOMPARE(*dates[0].created, there->created);
    QCOMPARE(*dates[0].expires, *there->expires);
    QCOMPARE(dates[0].attempt, entries[0].attempt);
    QCOMPARE(lock::datingIn(dates[0]), Dating::ReadAtOnce);
    ProgramRig program(service, entries);
    QVERIFY(program.reads() && program.reads());
    QVERIFY(!program.shownLock()->mayBeAnother);
    QCOMPARE(program.journal.entries().size(), entries.size());
}

void LockDateTest::tellsALockMadeAnewFromOursAfterARestart()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    QString lockId;
    {
        ProgramRig program(service);
        QVERIFY(program.initiates());
        lockId = program.shownLockId();
        QTRY_COMPARE(datesIn(program.journal.entries()).size(), 1u);
        entries = program.journal.entries();
    }
    makeAnew(service);
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QVERIFY(program.shownLock()->contradictions.creationTime);
    QVERIFY(program.shownLock()->contradictions.raiseDoubt());
    // Only the service takes an ID away.
    QCOMPARE(program.shownLockId(), lockId);
    // The new lock's date is never taken for ours.
    QCOMPARE(datesIn(program.journal.entries()).size(), 1u);
}

void LockDateTest::isNotCertainWhereItWasNotReadAtOnce()
{
    SandboxRig service;
    std::vector<journal::Entry> entries;
    {
        ProgramRig program(service);
        QVERIFY(program.initiates());
        entries = program.journal.entries();
    }
    entries.resize(2); // killed between, or of an earlier version
    QCOMPARE(entries[1].kind, EntryKind::LockIdReceived);
    makeAnew(service);
    for (int start = 0; start < 2; ++start) {
        ProgramRig program(service, entries);
        QVERIFY(program.reads());
        QVERIFY(program.shownLock()->lockId);
        QVERIFY(!program.shownLock()->contradictions.any());
        QVERIFY(program.shownLock()->mayBeAnother);
        QTRY_COMPARE(datesIn(program.journal.entries()).size(), 1u);
        entries = program.journal.entries();
        QCOMPARE(lock::datingIn(entries.back()), Dating::ReadLater);
    }
    makeAnew(service);
    ProgramRig program(service, entries);
    QVERIFY(program.reads());
    QVERIFY(program.shownLock()->contradictions.creationTime);
}

void LockDateTest::isNotCertainWhereTheServiceWasSilentForLong()
{
    SandboxRig service;
    ProgramRig program(service);
    QVERIFY(program.reads());
    int seen = 0;
    QObject::connect(program.session.get(), &lock::VaultLockSession::lockIdKept,
                     program.session.get(), [&] {
                         ++seen;
                         program.clock.advance(std::chrono::minutes(3)); // until it is read
                     });
    QVERIFY(program.session->initiate(readyPolicy()));
    QTRY_VERIFY(program.shownLock() && !program.shownLock()->expiryIsEstimated);
    QCOMPARE(seen, 1);
    QTRY_COMPARE(datesIn(program.journal.entries()).size(), 1u);
    QCOMPARE(lock::datingIn(program.journal.entries().back()), Dating::ReadLater);
    QVERIFY(program.shownLock()->mayBeAnother);
}

void LockDateTest::isWrittenLaterWhereTheJournalCannotBeWritten()
{
    SandboxRig service;
    ProgramRig program(service);
    for (const int append : {3, 4}) // behind the intent and the lock ID
        program.journal.failAppend(append);
    QVERIFY(program.initiates());
    const QString lockId = program.shownLockId();
    for (int round = 0; round < 20 && datesIn(program.journal.entries()).empty(); ++round) {
        QVERIFY(QTest::qWaitFor([&] { return program.scheduler.pending() > 0; }));
        program.scheduler.runNext();
        QTest::qWait(50);
        QCOMPARE(program.shownLockId(), lockId);
        QCOMPARE(program.shownLock()->custody, lock::LockIdCustody::Held);
    }
    QCOMPARE(datesIn(program.journal.entries()).size(), 1u);
    QCOMPARE(lock::datingIn(program.journal.entries().back()), Dating::ReadAtOnce);
    QCOMPARE(program.count(EntryKind::InitiateIntended), 1);
    QVERIFY(program.clock.utcNow() < service.clock.utcNow().addSecs(60));
}

void LockDateTest::isKnownOfAnIdThatWasEntered()
{
    SandboxRig service;
    const auto made = awaited(service.client->initiateVaultLock(service.vault(), //
                                                                retentionPolicy(365)));
    QVERIFY(made);
    ProgramRig program(service);
    QVERIFY(program.reads());
    QVERIFY(program.session->enterLockId(made->lockId));
    QTRY_COMPARE(program.count(EntryKind::LockIdEntered), 1);
    const auto entries = program.journal.entries();
    QCOMPARE(*entries.back().created, service.lockThere()->created);
    makeAnew(service);
    ProgramRig next(service, entries);
    QVERIFY(next.reads());
    QCOMPARE(next.shownLockId(), QString());
    QCOMPARE(next.shownLock()->custody, lock::LockIdCustody::Elsewhere);
}

void LockDateTest::isReadInWhatTheJournalSays_data()
{
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("hasDate");
    QTest::addColumn<int>("dating");
    QTest::addColumn<bool>("isAlone");
    const auto row = [](const char *name, const char *detail, bool hasDate, Dating dating,
                        bool isAlone) {
        QTest::newRow(name) << QString::fromLatin1(detail) << hasDate << int(dating) << isAlone;
    };
    row("at once", "read at once", true, Dating::ReadAtOnce, true);
    row("later", "read later", true, Dating::ReadLater, true);
    row("at once, and off", "created A, not B; read at once", true, Dating::ReadAtOnce, false);
    row("off, by an earlier version", "created A, not B", true, Dating::ReadLater, false);
    row("of another lock", "created A, not B", false, Dating::Estimated, false);
    row("a date without a word", "", true, Dating::ReadLater, false);
}

void LockDateTest::isReadInWhatTheJournalSays()
{
    QFETCH(QString, detail);
    QFETCH(bool, hasDate);
    QFETCH(int, dating);
    QFETCH(bool, isAlone);
    journal::Entry entry;
    entry.kind = EntryKind::ObservedInProgress;
    entry.detail = detail;
    if (hasDate)
        entry.created = QDateTime::currentDateTimeUtc();
    QCOMPARE(int(lock::datingIn(entry)), dating);
    QCOMPARE(lock::tellsDateAlone(entry), isAlone);
}

QTEST_GUILESS_MAIN(LockDateTest)
#include "tst_lockdate.moc"
