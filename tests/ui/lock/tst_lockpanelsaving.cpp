// SPDX-License-Identifier: GPL-3.0-or-later

// What could not be saved saves itself, and a journal that is lost while the window is open is
// written anew.
#include "journal/sqlitejournal.h"
#include "panelrig.h"
#include "support/journalfolder.h"
#include "words/lockwords.h"

#include <QFile>
#include <QLoggingCategory>

#include <functional>

using namespace vaultlock;
using namespace vaultlock::tests;
using journal::Entry;
using journal::EntryKind;
using Tamper = std::function<void(MemoryJournal &)>;

Q_DECLARE_METATYPE(Tamper)

class LockPanelSavingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void savesAnIdByItselfOnceThereIsSpace();
    void asksLessAndLessOftenWhetherThereIsSpace();
    void keepsTheIdWhateverBecomesOfTheJournal_data();
    void keepsTheIdWhateverBecomesOfTheJournal();
    void warnsWhileTheJournalCannotBeRead();
    void offersAnIdThatStoodInADamagedJournal_data();
    void offersAnIdThatStoodInADamagedJournal();
};

void LockPanelSavingTest::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("vaultlock.*.warning=false"));
}

namespace {

/// Time passes; an alarm that was replaced by a later one does nothing.
template <typename Condition>
bool wakesUntil(PanelRig &rig, Condition condition)
{
    return QTest::qWaitFor([&] {
        if (!condition())
            rig.program.scheduler.runNext();
        return condition();
    });
}

} // namespace

void LockPanelSavingTest::savesAnIdByItselfOnceThereIsSpace()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.shows(QStringLiteral("Not locked")));
    QObject::connect(
        rig.program.session.get(), &lock::VaultLockSession::stateChanged, &rig.panel, [&rig] {
            const auto *step = std::get_if<lock::Initiating>(&rig.program.session->state());
            if (step && step->step == lock::Initiating::Step::Sending)
                rig.program.journal.failAllAppends(true);
        });
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    const QString lockId = rig.program.shownLockId();
    QCOMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::NotDurable));
    QVERIFY(rig.program.session->hasUnsavedLockId());
    // Tried again, in vain, while nobody does anything.
    for (int i = 0; i < 3; ++i) {
        const int calls = rig.program.journal.appendCalls();
        QVERIFY(wakesUntil(rig, [&] { return rig.program.journal.appendCalls() > calls; }));
        QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
        QCOMPARE(rig.program.shownLock()->custody, lock::LockIdCustody::NotDurable);
    }
    rig.program.journal.failAllAppends(false);
    QVERIFY(wakesUntil(
        rig, [&] { return rig.program.shownLock()->custody == lock::LockIdCustody::Held; }));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    QCOMPARE(rig.notice(), QString());
    QVERIFY(!rig.program.session->hasUnsavedLockId());
    QCOMPARE(rig.program.count(EntryKind::LockIdReceived), 1);
    QCOMPARE(rig.program.count(EntryKind::ObservedNoLock), 0);
}

void LockPanelSavingTest::asksLessAndLessOftenWhetherThereIsSpace()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    rig.program.journal.failAllAppends(true);
    rig.program.journal.replaceBy({});
    QTRY_VERIFY(rig.program.session->hasUnsavedLockId());
    QTRY_VERIFY(rig.program.scheduler.pending() > 0);
    std::chrono::milliseconds longest(0);
    for (int i = 0; i < 9; ++i) {
        const auto before = rig.program.scheduler.delays().size();
        QVERIFY(wakesUntil(rig, [&] { return rig.program.scheduler.delays().size() > before; }));
        const auto delay = rig.program.scheduler.delays().back();
        QVERIFY(delay >= longest);
        longest = delay;
    }
    QVERIFY(longest == std::chrono::seconds(60));
}

void LockPanelSavingTest::keepsTheIdWhateverBecomesOfTheJournal_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::newRow("removed or emptied") << Tamper([](MemoryJournal &file) { file.replaceBy({}); });
    QTest::newRow("replaced by an older copy")
        << Tamper([](MemoryJournal &file) { file.replaceBy({file.entries().front()}); });
    QTest::newRow("replaced by a copy that lacks the intent") << Tamper([](MemoryJournal &file) {
        file.replaceBy({file.entries().begin() + 1, file.entries().end()});
    });
    QTest::newRow("replaced by another journal") << Tamper([](MemoryJournal &file) {
        Entry other = file.entries().back();
        other.vaultArn.replace(QStringLiteral("examplevault"), QStringLiteral("another"));
        file.replaceBy({other});
    });
    QTest::newRow("emptied while the disk is full") << Tamper([](MemoryJournal &file) {
        file.failAppend(file.appendCalls() + 1);
        file.failAppend(file.appendCalls() + 2);
        file.replaceBy({});
    });
}

void LockPanelSavingTest::keepsTheIdWhateverBecomesOfTheJournal()
{
    QFETCH(Tamper, tamper);
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    const QString lockId = rig.program.shownLockId();
    auto wanted = rig.program.journal.entries();
    bool wasAlwaysThere = true;
    QObject::connect(
        rig.program.session.get(), &lock::VaultLockSession::stateChanged, &rig.panel,
        [&] { wasAlwaysThere = wasAlwaysThere && rig.value(QStringLiteral("Lock ID")) == lockId; });
    tamper(rig.program.journal);
    const auto isComplete = [&] {
        const auto &entries = rig.program.journal.entries();
        return std::all_of(wanted.begin(), wanted.end(), [&](const Entry &entry) {
            return std::any_of(entries.begin(), entries.end(), [&](const Entry &other) {
                return other.kind == entry.kind && other.lockId == entry.lockId &&
                       other.policy == entry.policy;
            });
        });
    };
    for (int i = 0; i < 4 && !isComplete(); ++i) {
        QTest::qWait(100);
        if (!isComplete())
            rig.program.scheduler.runNext();
    }
    QTRY_VERIFY(isComplete());
    QTRY_COMPARE(rig.program.shownLock()->custody, lock::LockIdCustody::Held);
    QVERIFY(wasAlwaysThere);
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    QCOMPARE(rig.program.count(EntryKind::ObservedNoLock), 0);
    QCOMPARE(rig.program.count(EntryKind::LockIdLost), 0);
    // And the next start finds it.
    PanelRig next(service, rig.program.journal.entries());
    next.program.session->refresh();
    QVERIFY(next.isInProgress());
    QCOMPARE(next.value(QStringLiteral("Lock ID")), lockId);
    QCOMPARE(next.program.count(EntryKind::LockIdLost), 0);
}

void LockPanelSavingTest::warnsWhileTheJournalCannotBeRead()
{
    SandboxRig service;
    PanelRig rig(service);
    rig.program.session->refresh();
    QVERIFY(rig.initiate());
    QVERIFY(rig.isInProgress());
    const QString lockId = rig.program.shownLockId();
    const int calls = rig.program.journal.appendCalls();
    rig.program.journal.failReads(true);
    rig.program.session->refresh();
    QTRY_COMPARE(rig.notice(), words::custodyWarning(lock::LockIdCustody::NotDurable));
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), lockId);
    rig.program.journal.failReads(false);
    QTRY_VERIFY(rig.program.scheduler.pending() > 0);
    QVERIFY(rig.program.scheduler.runNext());
    QTRY_COMPARE(rig.notice(), QString());
    // It was all there: nothing is written twice.
    QCOMPARE(rig.program.journal.appendCalls(), calls);
}

void LockPanelSavingTest::offersAnIdThatStoodInADamagedJournal_data()
{
    QTest::addColumn<QByteArray>("hit");
    QTest::newRow("a bit of the kind") << QByteArray("lock-id-received");
    QTest::newRow("a bit of the time") << QByteArray("\"time\"");
    QTest::newRow("a bit of the endpoint") << QByteArray("http://127.0.0.1");
}

void LockPanelSavingTest::offersAnIdThatStoodInADamagedJournal()
{
    QFETCH(QByteArray, hit);
    SandboxRig service;
    QString lockId;
    std::vector<Entry> entries;
    {
        PanelRig rig(service);
        rig.program.session->refresh();
        QVERIFY(rig.initiate());
        QVERIFY(rig.isInProgress());
        lockId = rig.program.shownLockId();
        entries = rig.program.journal.entries();
    }
    // On a disk, where the line with the ID is hit.
    const JournalFolder place(JournalFolder::Disk::Memory);
    QVERIFY(place.isUsable());
    {
        journal::SqliteJournal journal(place.journal());
        for (const Entry &entry : entries)
            QVERIFY(awaited(journal.append(entry)));
    }
    QFile file(place.journal());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    // In each copy of the line: what a page has moved stands in its free space, too.
    const QByteArray beginning("{\"previous\"");
    int hits = 0;
    for (qsizetype begin = content.indexOf(beginning); begin >= 0;
         begin = content.indexOf(beginning, begin + 1)) {
        const qsizetype end = content.indexOf('}', begin);
        const qsizetype at = content.indexOf(hit, begin);
        if (!content.mid(begin, end - begin).contains("lock-id-received") || at > end)
            continue;
        content[at + 3] = static_cast<char>(content[at + 3] ^ 4);
        ++hits;
    }
    QVERIFY(hits > 0);
    QVERIFY(file.seek(0) && file.write(content) == content.size());
    file.close();
    {
        journal::SqliteJournal journal(place.journal());
        QTRY_VERIFY(journal.damage()); // at its opening, or when all of it was gone through
        QVERIFY(!journal.damage()->setAside.isEmpty());
        QCOMPARE(journal.damage()->lockIdsRecovered, 1);
        entries = *awaited(journal.read());
    }

    PanelRig rig(service, entries);
    rig.program.session->refresh();
    QVERIFY(rig.isInProgress());
    QCOMPARE(rig.notice(), words::recoveredLockIdWarning());
    QCOMPARE(rig.value(QStringLiteral("Lock ID")), QString());
    rig.press(QStringLiteral("Enter lock ID…"));
    QDialog *dialog = rig.dialog(QStringLiteral("lockIdDialog"));
    QVERIFY(dialog);
    // Qt on Unix: a combo box is named by its text.
    QVERIFY(findAccessible(*dialog, lockId, QAccessible::ComboBox));
    QVERIFY(rig.accept(QStringLiteral("lockIdDialog"), QStringLiteral("Keep lock ID")));
    QVERIFY(QTest::qWaitFor([&] { return rig.value(QStringLiteral("Lock ID")) == lockId; }));
    QVERIFY(rig.program.session->complete(reviewed(*rig.program.session)));
    QVERIFY(rig.shows(QStringLiteral("Locked")));
}

QTEST_MAIN(LockPanelSavingTest)
#include "tst_lockpanelsaving.moc"
