// SPDX-License-Identifier: GPL-3.0-or-later

// Locks in progress that somebody else made: the window's list has them, the journal has not.
#include "support/watchrig.h"
#include "watch/lockselsewhere.h"

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace std::chrono_literals;
using journal::EntryKind;
using Reading = lock::RunningLock::Reading;

namespace {

/// The window is connected to the service; what was initiated there is not in the journal, or a
/// part of it is.
struct Window
{
    explicit Window(std::vector<journal::Entry> known = {})
        : rig(one.place, one.clock, std::move(known))
    {
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    bool connect()
    {
        rig.begin();
        return rig.workspace.connectTo(one.choice).has_value();
    }
    /// The list of the window has the lock of examplevault.
    bool isListed() const
    {
        const lock::VaultSurvey *survey = rig.workspace.survey();
        return survey && !survey->isLoading() && survey->stillToRead() == 0 &&
               std::any_of(survey->rows().begin(), survey->rows().end(),
                           [](const lock::VaultSurvey::Row &row) {
                               return row.stage == lock::LockStage::InProgress;
                           });
    }
    /// One lock, and that made elsewhere.
    bool hasOneElsewhere() const { return rig.knows(1) && rig.locks().front().isMadeElsewhere(); }
    /// Nothing comes of what was seen.
    bool staysEmpty()
    {
        QTest::qWait(50);
        return rig.pass(1min) && rig.locks().empty();
    }

    WatchedService one;
    WatchRig rig;
};

journal::Entry later(journal::Entry entry, EntryKind kind)
{
    entry.kind = kind;
    entry.time = entry.time.addSecs(5);
    return entry;
}

} // namespace

class WatchElsewhereTest : public QObject
{
    Q_OBJECT

private slots:
    void takesUpWhatTheJournalDoesNotKnowAndWritesNothing();
    void readsItOnWhenTheWindowHasLeft();
    void tellsItsEndOnceTheServiceSaysSo_data();
    void tellsItsEndOnceTheServiceSaysSo();
    void isNotTakenFromAListOlderThanAJournaledEnd();
    void takesUpTheNextLockOfAVault();
    void isNotSomebodyElsesWhileTheReplyIsStillToCome();
    void isOfTheJournalOnceItsIdWasEntered();
    void isNoNewsFromElsewhereWhenItIsAbortedHere();
    void leavesOutWhatTheSandboxHasFromItsBeginning();
    void readsTheJournalNoOftenerWhereItKnowsAll();
    void believesALaterEndAndNoOtherForAMinute();
};

void WatchElsewhereTest::takesUpWhatTheJournalDoesNotKnowAndWritesNothing()
{
    Window window;
    QVERIFY(window.connect());
    QTRY_VERIFY(window.hasOneElsewhere());
    const lock::RunningLock lock = window.rig.locks().front();
    QCOMPARE(lock.vault, window.one.service.arn(exampleVault));
    QCOMPARE(lock.origin, window.one.service.origin);
    QCOMPARE(lock.connectionName, QStringLiteral("one"));
    QVERIFY(lock.asOf && lock.serverTime);
    QVERIFY(window.rig.watch.isInWindow(lock));
    // Its thresholds are told, each behind a reading of its own.
    QVERIFY(window.rig.pass(20h + 1s));
    QCOMPARE(window.rig.told, (QStringList{QStringLiteral("one examplevault 720"),
                                           QStringLiteral("one examplevault 240")}));
    QVERIFY(window.rig.locks().front().asOf->secsTo(window.one.clock.utcNow()) <= 62);
    QVERIFY(window.rig.journal.entries().empty());
}

void WatchElsewhereTest::readsItOnWhenTheWindowHasLeft()
{
    Window window;
    QVERIFY(window.connect());
    QTRY_VERIFY(window.hasOneElsewhere());
    QVERIFY(window.rig.workspace.connectTo({}));
    QTRY_VERIFY(window.rig.workspace.connection() && !window.rig.workspace.connection()->isLive());
    QVERIFY(window.hasOneElsewhere());
    window.one.clock.advance(1h);
    window.rig.watch.readAll();
    QTRY_VERIFY(window.rig.locks().front().asOf == window.one.clock.utcNow());
    QVERIFY(!window.rig.watch.isInWindow(window.rig.locks().front()));
    QVERIFY(window.rig.watch.choiceFor(window.rig.locks().front()) == window.one.choice);
}

void WatchElsewhereTest::tellsItsEndOnceTheServiceSaysSo_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("aborted") << QStringLiteral("observed-no-lock");
    QTest::newRow("completed") << QStringLiteral("observed-locked");
    QTest::newRow("expired") << QStringLiteral("expired");
}

void WatchElsewhereTest::tellsItsEndOnceTheServiceSaysSo()
{
    QFETCH(QString, end);
    Window window;
    QVERIFY(window.connect());
    QTRY_VERIFY(window.hasOneElsewhere());
    if (end == u"observed-no-lock")
        QVERIFY(window.one.service.abort(exampleVault));
    else if (end == u"observed-locked")
        QVERIFY(window.one.service.complete(exampleVault, window.one.entries.back()));
    else
        window.one.clock.advance(25h);
    QCOMPARE(window.rig.locks().size(), 1u); // nobody has said so yet
    window.rig.watch.readAll();
    QTRY_COMPARE(window.rig.toldHere, QStringList{QStringLiteral("one examplevault ") + end});
    QVERIFY(window.staysEmpty());
    QCOMPARE(window.rig.ended.size(), 1);
    QVERIFY(window.rig.journal.entries().empty());
}

void WatchElsewhereTest::isNotTakenFromAListOlderThanAJournaledEnd()
{
    Window window;
    window.rig.journal.replaceEntries(window.one.entries);
    QVERIFY(window.connect());
    QTRY_VERIFY(window.isListed() && window.rig.knows(1));
    // Another program aborts it. The window's list still has it in progress.
    QVERIFY(window.one.service.abort(exampleVault));
    window.rig.journal.appendFromElsewhere(later(window.one.entries.back(), EntryKind::Aborted));
    QTRY_COMPARE(window.rig.ended, QStringList{QStringLiteral("one examplevault aborted")});
    QVERIFY(window.isListed());
    QVERIFY(window.staysEmpty());
}

void WatchElsewhereTest::takesUpTheNextLockOfAVault()
{
    Window window;
    window.rig.journal.replaceEntries(window.one.entries);
    QVERIFY(window.connect());
    QTRY_VERIFY(window.isListed() && window.rig.knows(1));
    QVERIFY(!window.rig.locks().front().isMadeElsewhere());
    QVERIFY(window.one.service.abort(exampleVault));
    window.rig.watch.readAll();
    QTRY_COMPARE(window.rig.ended,
                 QStringList{QStringLiteral("one examplevault observed-no-lock")});
    window.one.clock.advance(1h);
    QVERIFY(!window.one.service.initiate(exampleVault).empty());
    window.rig.workspace.survey()->refresh();
    QTRY_VERIFY(window.hasOneElsewhere());
    // And the one behind that, of which the journal knows as little.
    QVERIFY(window.one.service.abort(exampleVault));
    window.one.clock.advance(1h);
    QVERIFY(!window.one.service.initiate(exampleVault).empty());
    window.rig.watch.readAll();
    const QDateTime end = window.one.clock.utcNow().addDays(1);
    QTRY_VERIFY(window.hasOneElsewhere() && window.rig.locks().front().expires >= end.addSecs(-5));
    QCOMPARE(window.rig.ended.size(), 1); // its vault has a lock
}

void WatchElsewhereTest::isNotSomebodyElsesWhileTheReplyIsStillToCome()
{
    Window window;
    window.rig.journal.replaceEntries({window.one.entries.front()}); // another program's, just sent
    QVERIFY(window.connect());
    QTRY_VERIFY(window.isListed());
    QTest::qWait(50);
    QVERIFY(window.rig.locks().empty());
    window.rig.journal.appendFromElsewhere(window.one.entries.back());
    QTRY_VERIFY(window.rig.knows(1));
    QVERIFY(!window.rig.locks().front().isMadeElsewhere());
}

void WatchElsewhereTest::isOfTheJournalOnceItsIdWasEntered()
{
    Window window;
    QVERIFY(window.connect());
    QTRY_VERIFY(window.hasOneElsewhere());
    window.rig.journal.appendFromElsewhere(
        later(window.one.entries.back(), EntryKind::LockIdEntered));
    QTRY_VERIFY(window.rig.knows(1) && !window.rig.locks().front().isMadeElsewhere());
    QVERIFY(window.rig.ended.empty());
}

void WatchElsewhereTest::isNoNewsFromElsewhereWhenItIsAbortedHere()
{
    Window window;
    QVERIFY(window.connect());
    QTRY_VERIFY(window.hasOneElsewhere());
    window.rig.workspace.chooseVault(*VaultName::fromString(exampleVault));
    QTRY_VERIFY(window.rig.workspace.chosenSession() &&
                lock::stageOf(window.rig.workspace.chosenSession()->state()) ==
                    lock::LockStage::InProgress);
    QVERIFY(window.rig.workspace.chosenSession()->abort());
    QTRY_VERIFY(window.rig.journal.kinds().size() == 2 &&
                window.rig.journal.kinds().back() == EntryKind::Aborted);
    QVERIFY(window.staysEmpty());
    for (const QString &end : window.rig.ended)
        QVERIFY2(end.endsWith(u" aborted"), qPrintable(end));
}

void WatchElsewhereTest::leavesOutWhatTheSandboxHasFromItsBeginning()
{
    Window window;
    window.rig.begin();
    QVERIFY(window.rig.workspace.connectTo({}));
    QTRY_VERIFY(window.isListed());
    QVERIFY(window.staysEmpty());
    window.rig.workspace.advanceSandboxClock(4h); // of 15
    QTRY_COMPARE(window.rig.told,
                 QStringList{QStringLiteral("Sandbox broker-dealer-records-2025 720")});
    QVERIFY(window.rig.locks().empty());
}

void WatchElsewhereTest::readsTheJournalNoOftenerWhereItKnowsAll()
{
    Window window;
    window.rig.journal.replaceEntries(window.one.entries);
    window.rig.begin();
    QTRY_VERIFY(window.rig.knows(1));
    const int before = window.rig.journal.urgentReadings();
    QVERIFY(window.rig.workspace.connectTo(window.one.choice));
    QTRY_VERIFY(window.isListed());
    QTest::qWait(50);
    QCOMPARE(window.rig.journal.urgentReadings(), before);
}

void WatchElsewhereTest::believesALaterEndAndNoOtherForAMinute()
{
    ManualClock clock;
    watch::LocksElsewhere locks(clock);
    const GlacierOf service(clock, exampleAccount);
    lock::RunningLock lock{{},
                           service.origin,
                           service.arn(exampleVault),
                           {},
                           clock.utcNow().addDays(1),
                           Reading::Known,
                           {},
                           {},
                           {}};
    QVERIFY(locks.consider(lock, 1));
    QVERIFY(locks.takeBehind(1).empty()); // that reading began before it
    locks.noteEnd(lock);
    QVERIFY(locks.isEmpty());
    QVERIFY(!locks.consider(lock, 1));
    lock::RunningLock next = lock;
    next.expires = lock.expires.addSecs(60);
    QVERIFY(locks.consider(next, 1));
    locks.noteEnd(lock); // told late
    QCOMPARE(locks.takeBehind(2).size(), 1u);
    clock.advance(61s);
    QVERIFY(locks.consider(lock, 2)); // the service still says so: it is asked, not the end
}

QTEST_GUILESS_MAIN(WatchElsewhereTest)
#include "tst_watchelsewhere.moc"
