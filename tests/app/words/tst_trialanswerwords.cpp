// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/utctime.h"
#include "words/entrywords.h"
#include "words/trialanswerwords.h"
#include "words/trialwords.h"

#include <QSet>
#include <QTest>

using namespace vaultlock;
using namespace vaultlock::trial;

namespace {

const QDateTime noon = utcTime({2026, 3, 2}, {12, 0, 0});

Prediction denied()
{
    Prediction prediction;
    prediction.verdict = Prediction::Verdict::Denied;
    prediction.policy = policy::VaultPolicy::Lock;
    prediction.statement = 2;
    prediction.sid = QStringLiteral("Keep");
    return prediction;
}

Record recordOf(Deed deed, const Prediction &prediction, Answer::Kind kind)
{
    Record record;
    record.deed = deed;
    record.prediction = prediction;
    record.answer = Answer{kind, QStringLiteral("Code"), QStringLiteral("request-1"), {}};
    return record;
}

QString comparedOf(const Record &record, bool isSandbox = false)
{
    return words::trialResult(record, isSandbox, false).compared;
}

} // namespace

class TrialAnswerWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheStatementThatDenies();
    void hasASentenceForEveryAnswer();
    void hasANameForEveryTrial();
    void hasAReasonForEveryObstacle();
    void saysThatTheLockDoesNotKeepWhatWasDeleted();
    void callsNoDenialAProofThatMayBeIams();
    void tellsWhatIsNotKnown();
    void tellsTheArchiveOfAReplyThatWasNotTaken();
    void tellsThatTheLockWasChanged();
    void saysHowLongAnArchiveStays();
    void asksBeforeALiveServiceIsTried();
    void reportsWhatWasDoneAndWhatWasNot();
    void ticksWhatItHasSeenItself();
    void tellsATrialInOneLineOfTheJournal();
    void showsTextFromOutsideAsText();
};

void TrialAnswerWordsTest::namesTheStatementThatDenies()
{
    Prediction prediction = denied();
    QCOMPARE(words::predictionSentence(prediction),
             QStringLiteral("The lock denies it: statement 2 “Keep”."));
    prediction.sid.clear();
    prediction.policy = policy::VaultPolicy::Access;
    QCOMPARE(words::predictionSentence(prediction),
             QStringLiteral("The vault's access policy denies it: statement 2."));
    prediction.verdict = Prediction::Verdict::NotDecided;
    QCOMPARE(words::predictionSentence(prediction),
             QStringLiteral("Nothing in the vault's policies forbids it; IAM decides."));
    prediction.verdict = Prediction::Verdict::CannotTell;
    prediction.doubt = Prediction::Doubt::Tags;
    QVERIFY(words::predictionSentence(prediction).startsWith(QStringLiteral("Cannot be told: ")));
}

void TrialAnswerWordsTest::hasASentenceForEveryAnswer()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Answer::Kind::Unknown); ++kind)
        sentences.insert(words::answerSentence({static_cast<Answer::Kind>(kind), {}, {}, {}}));
    QCOMPARE(sentences.size(), static_cast<int>(Answer::Kind::Unknown) + 1);
}

void TrialAnswerWordsTest::hasANameForEveryTrial()
{
    QSet<QString> names{words::passingTitle()};
    for (const Deed deed : allDeeds)
        names.insert(words::trialTitle(deed));
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
}

void TrialAnswerWordsTest::hasAReasonForEveryObstacle()
{
    Plan plan;
    plan.keeping = {Keeping::Kind::Days, 2'557};
    QSet<QString> reasons;
    for (int obstacle = 1; obstacle <= static_cast<int>(Obstacle::TooFar); ++obstacle)
        reasons.insert(words::trialObstacle(static_cast<Obstacle>(obstacle), plan));
    QCOMPARE(reasons.size(), static_cast<int>(Obstacle::TooFar));
    QVERIFY(!reasons.contains(QString()));
    const QString expires = words::trialObstacle(Obstacle::LockWouldExpire, plan);
    QVERIFY(expires.contains(QStringLiteral("2,557 days")));
    QVERIFY(expires.contains(QStringLiteral("expires")));
    QVERIFY(words::passingSentence(plan.keeping).contains(QStringLiteral("expires")));
}

void TrialAnswerWordsTest::saysThatTheLockDoesNotKeepWhatWasDeleted()
{
    QCOMPARE(comparedOf(recordOf(Deed::DeleteYoung, denied(), Answer::Kind::Done)),
             QStringLiteral("Different: the archive was deleted. The lock does not keep it."));
}

void TrialAnswerWordsTest::callsNoDenialAProofThatMayBeIams()
{
    const Record unsaid = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::Denied);
    QVERIFY(comparedOf(unsaid).contains(QStringLiteral("no proof")));
    QCOMPARE(comparedOf(unsaid, true), QStringLiteral("Same: the lock denied it."));
    QCOMPARE(comparedOf(recordOf(Deed::DeleteYoung, denied(), Answer::Kind::DeniedByVault)),
             QStringLiteral("Same: the lock denied it."));
    QVERIFY(comparedOf(recordOf(Deed::DeleteYoung, denied(), Answer::Kind::DeniedElsewhere))
                .startsWith(QStringLiteral("Cannot be told: IAM denies it")));
}

void TrialAnswerWordsTest::tellsWhatIsNotKnown()
{
    Record record = recordOf(Deed::Store, denied(), Answer::Kind::Unknown);
    const words::TrialResult lost = words::trialResult(record, true, false);
    QVERIFY(lost.answered.contains(QStringLiteral("may have been done all the same")));
    QVERIFY(lost.answered.contains(QStringLiteral("request-1")));
    QVERIFY(lost.compared.startsWith(QStringLiteral("Cannot be told")));
    record.answer.reset();
    QCOMPARE(words::trialResult(record, true, true).answered,
             QStringLiteral("Waiting for the service…"));
    QVERIFY(words::trialResult(record, true, false)
                .answered.contains(QStringLiteral("may have been done")));
}

void TrialAnswerWordsTest::tellsTheArchiveOfAReplyThatWasNotTaken()
{
    Record record = recordOf(Deed::Store, {}, Answer::Kind::Unknown);
    record.answer->detail =
        QStringLiteral("x-amz-sha256-tree-hash is missing; x-amz-archive-id: archive-9");
    QVERIFY(
        words::trialResult(record, false, false).answered.contains(QStringLiteral("archive-9")));
}

void TrialAnswerWordsTest::tellsThatTheLockWasChanged()
{
    Record record = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::Done);
    record.hasLockChanged = true;
    const words::TrialResult result = words::trialResult(record, true, false);
    QVERIFY(result.compared.contains(QStringLiteral("changed by somebody else")));
    QCOMPARE(result.likeness, Comparison::Likeness::CannotTell);
}

void TrialAnswerWordsTest::saysHowLongAnArchiveStays()
{
    const QTimeZone utc = QTimeZone::utc();
    const QString days = words::keepingSentence({Keeping::Kind::Days, 365}, noon, utc);
    QVERIFY(days.contains(QStringLiteral("365 days")));
    QVERIFY(days.contains(QStringLiteral("2 March 2027")));
    QVERIFY(words::keepingSentence({Keeping::Kind::ForEver, 0}, noon, utc)
                .contains(QStringLiteral("for ever")));
    QVERIFY(words::keepingSentence({Keeping::Kind::CannotTell, 0}, noon, utc)
                .contains(QStringLiteral("cannot be told")));
}

void TrialAnswerWordsTest::asksBeforeALiveServiceIsTried()
{
    const words::ProbeWords asked =
        words::probeWords(QStringLiteral("records"), QStringLiteral("Vaultlock trial 2026"),
                          {Keeping::Kind::Days, 365}, noon, QTimeZone::utc());
    QVERIFY(asked.heading.contains(QStringLiteral("records")));
    QVERIFY(asked.request.contains(QStringLiteral("“Vaultlock trial 2026”")));
    QVERIFY(asked.cost.contains(QStringLiteral("32 KB")));
    QVERIFY(asked.cost.contains(QStringLiteral("90 days")));
    QVERIFY(asked.keeping.contains(QStringLiteral("365 days")));
    QVERIFY(asked.evidence.contains(QStringLiteral("only where the same credentials could")));
}

void TrialAnswerWordsTest::reportsWhatWasDoneAndWhatWasNot()
{
    const std::vector<Record> records{
        recordOf(Deed::Store, {}, Answer::Kind::Denied),
        recordOf(Deed::Store, {Prediction::Verdict::NotDecided, {}, {}, 0, {}, false},
                 Answer::Kind::Done)};
    const QString report =
        words::trialReport(records, {Deed::Store, Deed::DeleteYoung, Deed::DeleteOld}, true);
    QCOMPARE(report.count(QStringLiteral("Store a trial archive")), 1); // the newest
    QVERIFY(report.contains(QStringLiteral("The service stored it. (Code, request ID request-1)")));
    QVERIFY(report.endsWith(
        QStringLiteral("Not tried by Vaultlock: Try to delete the trial archive; Delete it once "
                       "it may be deleted.")));
    QVERIFY(words::trialReport({}, {}, true).isEmpty());
}

void TrialAnswerWordsTest::ticksWhatItHasSeenItself()
{
    const Record stored = recordOf(
        Deed::Store, {Prediction::Verdict::NotDecided, {}, {}, 0, {}, false}, Answer::Kind::Done);
    const Record kept = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::DeniedByVault);
    const QStringList both{words::uploadTrialKey(), words::deleteTrialKey()};
    QCOMPARE(words::checklistItemsDone({stored, kept, stored}, true), both);
    // Whoever may not delete at all has shown nothing of the lock.
    const Record byIam = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::DeniedElsewhere);
    const Record gone = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::Done);
    QVERIFY(words::checklistItemsDone({byIam, gone}, false).isEmpty());
    Record changed = kept;
    changed.hasLockChanged = true;
    QVERIFY(words::checklistItemsDone({changed}, true).isEmpty());
}

void TrialAnswerWordsTest::tellsATrialInOneLineOfTheJournal()
{
    journal::Entry entry;
    entry.kind = journal::EntryKind::TrialAnswered;
    entry.trial = trial::deedName(Deed::DeleteYoung);
    entry.answered = trial::answerName(Answer::Kind::DeniedByVault);
    QCOMPARE(words::entryText(entry),
             QStringLiteral("Trial: Try to delete the trial archive: denied"));
    trial::Record changed = recordOf(Deed::DeleteYoung, denied(), Answer::Kind::Done);
    changed.hasLockChanged = true;
    const trial::Place place{
        *VaultArn::fromString(QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/v")),
        LockOrigin::sandbox(QStringLiteral("s")),
        {},
        {}};
    const journal::Entry second = trial::answerEntryOf(changed, place, QDateTime());
    QCOMPARE(words::entryText(second),
             QStringLiteral("Trial: Try to delete the trial archive: the lock had changed"));
    entry.trial = QStringLiteral("of a later version");
    QCOMPARE(words::entryText(entry), QStringLiteral("A trial was answered"));
}

void TrialAnswerWordsTest::showsTextFromOutsideAsText()
{
    Prediction prediction = denied();
    prediction.sid = QStringLiteral("a\u202Eb");
    QVERIFY(!words::predictionSentence(prediction).contains(QChar(0x202E)));
    Record record = recordOf(Deed::Store, prediction, Answer::Kind::Refused);
    record.answer->serviceCode = QStringLiteral("a\u202Eb");
    QVERIFY(!words::trialResult(record, true, false).answered.contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(TrialAnswerWordsTest)
#include "tst_trialanswerwords.moc"
