// SPDX-License-Identifier: GPL-3.0-or-later

#include "trialrig.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::tests;
using namespace vaultlock::trial;
using Kind = Answer::Kind;
using Likeness = Comparison::Likeness;
using journal::EntryKind;

namespace {

const QByteArray upload = "POST archives";
const QByteArray deletion = "DELETE archives";
const QByteArray byVault = " with an explicit deny in a resource-based policy";

} // namespace

class TrialSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void storesOnceAndNotesItBeforeAndAfter();
    void deletesOnlyTheArchiveThatItStored();
    void setsAndClearsTheHold();
    void deletesItPastTheRetentionOfALockedVault();
    void sendsNothingThatStandsAgainstTheSituation();
    void sendsNothingWhereTheJournalCannotBeWritten();
    void sendsNothingWhereTheJournalCannotBeRead();
    void tellsAnAnswerThatCouldNotBeNotedAndNotesItLater();
    void sendsOnceHoweverOftenItIsAsked();
    void survivesARestart();
    void tellsWhatWasSentBeforeARestartAsUnknown();
    void takesNoTrialsOfAnotherLock();
    void deletesNothingOfAnotherService();
};

void TrialSessionTest::storesOnceAndNotesItBeforeAndAfter()
{
    TrialRig rig;
    std::vector<EntryKind> before;
    rig.service.arriving = [&](const QByteArray &operation) {
        if (operation == upload)
            before = rig.journal->kinds();
    };
    QVERIFY(rig.does(Deed::Store));
    QCOMPARE(rig.service.count(upload), 1);
    QVERIFY(before == std::vector{EntryKind::TrialIntended});
    QVERIFY(rig.journal->kinds() ==
            (std::vector{EntryKind::TrialIntended, EntryKind::TrialAnswered}));
    const journal::Entry &answered = rig.journal->entries().back();
    QCOMPARE(answered.archiveId, QStringLiteral("archive-1"));
    QCOMPARE(answered.requestId, QStringLiteral("stored"));
    QCOMPARE(answered.answered, QStringLiteral("done"));
    QCOMPARE(answered.trial, QStringLiteral("store"));
    QCOMPARE(rig.journal->entries().front().caller, trialCaller);
    QCOMPARE(rig.service.archives.value("archive-1"),
             QByteArray("Vaultlock trial 2026-03-02T15:04:00Z"));
    QCOMPARE(rig.lastAnswer(), Kind::Done);
    QCOMPARE(rig.compared().likeness, Likeness::Same);
    QVERIFY(rig.session->standing()->hasArchive);
    QCOMPARE(rig.session->standing()->age.value_or(-1), 0);
}

void TrialSessionTest::deletesOnlyTheArchiveThatItStored()
{
    TrialRig rig;
    rig.service.archives.insert("record", "of somebody");
    rig.service.replies.insert(deletion, TrialService::denial());
    QVERIFY(rig.does(Deed::Store));
    QVERIFY(rig.does(Deed::DeleteYoung));
    QCOMPARE(rig.service.deletedTargets,
             QByteArrayList{"/-/vaults/examplevault/archives/archive-1"});
    QCOMPARE(rig.last().prediction.sid, QStringLiteral("Keep"));
    QCOMPARE(rig.lastAnswer(), Kind::Denied);
    QVERIFY((rig.compared() == Comparison{Likeness::Same, true}));
    QVERIFY(rig.session->standing()->hasArchive);

    rig.service.replies.clear();
    QVERIFY(rig.does(Deed::DeleteYoung));
    QCOMPARE(rig.compared().likeness, Likeness::Different);
    QVERIFY(!rig.session->standing()->hasArchive);
    QVERIFY(rig.service.archives.contains("record"));
}

void TrialSessionTest::setsAndClearsTheHold()
{
    TrialRig rig;
    QVERIFY(rig.does(Deed::SetHold));
    QCOMPARE(rig.service.tags.value(QStringLiteral("LegalHold")), QStringLiteral("true"));
    QVERIFY(rig.session->standing()->isOnHold.value_or(false));
    rig.service.state = "Locked";
    QVERIFY(rig.does(Deed::Store));
    rig.service.now = trialTime.addDays(365);
    rig.service.replies.insert(deletion, TrialService::denial());
    QVERIFY(rig.does(Deed::DeleteHeld));
    QCOMPARE(rig.lastAnswer(), Kind::Denied);
    QCOMPARE(rig.last().prediction.sid, QStringLiteral("Hold"));
    QVERIFY(rig.does(Deed::ClearHold));
    QVERIFY(rig.service.tags.isEmpty());
    QVERIFY(!rig.session->standing()->isOnHold.value_or(true));
}

void TrialSessionTest::deletesItPastTheRetentionOfALockedVault()
{
    TrialRig rig;
    rig.service.state = "Locked";
    QVERIFY(rig.does(Deed::Store));
    rig.service.now = trialTime.addDays(365);
    QVERIFY(rig.does(Deed::DeleteOld));
    QCOMPARE(rig.last().prediction.verdict, Prediction::Verdict::NotDecided);
    QVERIFY((rig.compared() == Comparison{Likeness::Same, false}));
    QVERIFY(rig.service.archives.isEmpty());
}

void TrialSessionTest::sendsNothingThatStandsAgainstTheSituation()
{
    TrialRig rig;
    QVERIFY(rig.does(Deed::DeleteYoung)); // nothing is stored
    QCOMPARE(rig.session->trouble()->error.kind, ErrorKind::LockStateChanged);
    QVERIFY(rig.session->trouble()->deed == Deed::DeleteYoung);
    QVERIFY(rig.does(Deed::Store));
    QVERIFY(rig.does(Deed::DeleteOld)); // not yet
    QVERIFY(rig.does(Deed::ClearHold)); // there is none
    rig.service.policy = policyOf({keepFor(365)});
    QVERIFY(rig.does(Deed::SetHold)); // the policy has none any more
    rig.service.policy.clear();
    QVERIFY(rig.does(Deed::Store)); // the lock is gone
    QCOMPARE(rig.service.count(upload), 1);
    QCOMPARE(rig.service.count(deletion), 0);
    QCOMPARE(rig.journal->entries().size(), 2u);
}

void TrialSessionTest::sendsNothingWhereTheJournalCannotBeWritten()
{
    TrialRig rig;
    rig.journal->failAppend(1);
    QVERIFY(rig.does(Deed::Store));
    QCOMPARE(rig.service.count(upload), 0);
    QCOMPARE(rig.session->trouble()->error.kind, ErrorKind::JournalUnavailable);
    QVERIFY(rig.session->records().empty());
}

void TrialSessionTest::sendsNothingWhereTheJournalCannotBeRead()
{
    TrialRig rig;
    rig.journal->failReads(true);
    QVERIFY(rig.does(Deed::Store));
    QCOMPARE(rig.service.count(upload), 0);
    QCOMPARE(rig.session->trouble()->error.kind, ErrorKind::JournalUnavailable);
}

void TrialSessionTest::tellsAnAnswerThatCouldNotBeNotedAndNotesItLater()
{
    TrialRig rig;
    rig.journal->failAppend(2);
    QVERIFY(rig.does(Deed::Store));
    QCOMPARE(rig.lastAnswer(), Kind::Done);
    QVERIFY(rig.last().isAnswerUnsaved);
    QVERIFY(rig.session->standing()->hasArchive);
    rig.service.replies.insert(deletion, TrialService::denial());
    QVERIFY(rig.does(Deed::DeleteYoung));
    QVERIFY(!rig.session->records().front().isAnswerUnsaved);
    QCOMPARE(rig.session->records().size(), 2u);
    rig.restart();
    QVERIFY(rig.reads());
    QCOMPARE(rig.session->records().front().archiveId, QStringLiteral("archive-1"));
}

void TrialSessionTest::sendsOnceHoweverOftenItIsAsked()
{
    TrialRig rig;
    QVERIFY(rig.session->run(Deed::Store));
    QVERIFY(!rig.session->run(Deed::Store));
    QVERIFY(!rig.session->storeAndDelete(QStringLiteral("Vaultlock trial of a test")));
    rig.session->refresh();
    QVERIFY(rig.ends());
    QCOMPARE(rig.service.count(upload), 1);
}

void TrialSessionTest::survivesARestart()
{
    TrialRig rig;
    rig.service.replies.insert(deletion, TrialService::denial(byVault));
    QVERIFY(rig.does(Deed::Store));
    QVERIFY(rig.does(Deed::DeleteYoung));
    const std::vector<Record> before = rig.session->records();
    rig.restart();
    QVERIFY(rig.reads());
    QVERIFY(rig.session->records() == before);
    QVERIFY(rig.does(Deed::DeleteYoung));
    QCOMPARE(rig.service.deletedTargets.size(), 2);
    QCOMPARE(rig.service.deletedTargets.back(),
             QByteArray("/-/vaults/examplevault/archives/archive-1"));
}

void TrialSessionTest::tellsWhatWasSentBeforeARestartAsUnknown()
{
    TrialRig rig;
    bool hasArrived = false;
    rig.service.arriving = [&](const QByteArray &operation) {
        hasArrived = hasArrived || operation == upload;
    };
    QVERIFY(rig.session->run(Deed::Store));
    QVERIFY(QTest::qWaitFor([&] { return hasArrived; }));
    rig.restart(); // the window is closed, or the connection changed
    QVERIFY(rig.reads());
    QCOMPARE(rig.session->records().size(), 1u);
    QVERIFY(!rig.last().answer);
    QVERIFY(!rig.session->standing()->hasArchive);
    QCOMPARE(rig.service.count(upload), 1);
}

void TrialSessionTest::takesNoTrialsOfAnotherLock()
{
    TrialRig rig;
    QVERIFY(rig.does(Deed::Store));
    rig.service.created = trialTime; // aborted, and initiated again
    rig.restart();
    QVERIFY(rig.reads());
    QVERIFY(rig.session->records().empty());
    QVERIFY(rig.session->standing()->hasArchive); // which is there all the same
}

void TrialSessionTest::deletesNothingOfAnotherService()
{
    TrialRig rig;
    QVERIFY(rig.does(Deed::Store));
    rig.isSandbox = false;
    rig.restart();
    QVERIFY(rig.reads());
    QVERIFY(!rig.session->standing()->hasArchive);
    QVERIFY(rig.session->records().empty());
}

QTEST_GUILESS_MAIN(TrialSessionTest)
#include "tst_trialsession.moc"
