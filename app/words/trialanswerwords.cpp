// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/trialanswerwords.h"

#include "words/guidedwords.h"
#include "words/timewords.h"
#include "words/trialwords.h"
#include "words/visibletext.h"

#include <QStringList>

#include <algorithm>

namespace vaultlock::words {

using trial::Answer;
using trial::Comparison;
using trial::Deed;
using trial::Keeping;
using trial::Obstacle;
using trial::Prediction;
using trial::Record;
using Likeness = Comparison::Likeness;

namespace {

QString named(const Prediction &prediction)
{
    const QString number = QStringLiteral("statement %1").arg(prediction.statement);
    return prediction.sid.isEmpty()
               ? number
               : QStringLiteral("%1 “%2”").arg(number, visible(prediction.sid));
}

QString policyName(const Prediction &prediction)
{
    return prediction.policy == policy::VaultPolicy::Access
               ? QStringLiteral("The vault's access policy")
               : QStringLiteral("The lock");
}

QString doubtSentence(Prediction::Doubt doubt)
{
    switch (doubt) {
    case Prediction::Doubt::Caller:
        return QStringLiteral("who asks is not known here");
    case Prediction::Doubt::Age:
        return QStringLiteral("the archive's age is not known");
    case Prediction::Doubt::Tags:
        return QStringLiteral("the vault's tags could not be read");
    case Prediction::Doubt::AccessPolicy:
        return QStringLiteral("the vault's access policy could not be read");
    case Prediction::Doubt::Policy:
        return QStringLiteral("AWS does not document what this policy does here");
    case Prediction::Doubt::None:
        break;
    }
    return QStringLiteral("nothing was noted");
}

bool isDenied(const Prediction &prediction)
{
    return prediction.verdict == Prediction::Verdict::Denied ||
           prediction.verdict == Prediction::Verdict::Refused;
}

/// Of an answer that is a "no" by the service.
QString denialCompared(const Record &record, const Comparison &comparison)
{
    const Answer::Kind kind = record.answer->kind;
    if (comparison.likeness == Likeness::Different)
        return QStringLiteral(
            "Different: nothing in the vault's policies was expected to deny it.");
    if (comparison.isProof)
        return QStringLiteral("Same: the lock denied it.");
    if (comparison.likeness == Likeness::Same && isDenied(record.prediction))
        return record.prediction.accessDeniesToo
                   ? QStringLiteral("Same. It does not show that the lock alone does it: the "
                                    "vault's access policy denies it, too.")
                   : QStringLiteral("Same, but no proof of the lock: IAM may deny it to these "
                                    "credentials by itself, and the answer does not say which "
                                    "of them did.");
    if (comparison.likeness == Likeness::Same)
        return QStringLiteral("Same: it was left to IAM, and IAM does not let these credentials "
                              "do it.");
    if (isDenied(record.prediction) && kind != Answer::Kind::Denied)
        return QStringLiteral("Cannot be told: IAM denies it to these credentials by itself. Try "
                              "it with credentials that may delete.");
    return QStringLiteral("Cannot be told: IAM may have denied it by itself.");
}

QString doneCompared(const Record &record, const Comparison &comparison)
{
    if (comparison.likeness == Likeness::Same)
        return QStringLiteral("Same: it was done, as predicted.");
    if (comparison.likeness == Likeness::CannotTell)
        return QStringLiteral("Cannot be told: nothing was predicted.");
    if (trial::isDeletion(record.deed))
        return QStringLiteral("Different: the archive was deleted. The lock does not keep it.");
    return QStringLiteral("Different: it was done, though it was to be denied.");
}

QString comparedSentence(const Record &record, const Comparison &comparison)
{
    if (record.hasLockChanged)
        return QStringLiteral("Cannot be told: the lock was changed by somebody else meanwhile.");
    if (record.answer->kind == Answer::Kind::Done)
        return doneCompared(record, comparison);
    if (trial::isDenial(record.answer->kind) &&
        record.prediction.verdict != Prediction::Verdict::CannotTell)
        return denialCompared(record, comparison);
    return trial::isDenial(record.answer->kind)
               ? QStringLiteral("Cannot be told: nothing was predicted.")
               : QStringLiteral("Cannot be told: there is no answer to compare.");
}

QString withCodes(const QString &sentence, const Answer &answer)
{
    QStringList codes;
    if (!answer.serviceCode.isEmpty())
        codes << visible(answer.serviceCode);
    if (!answer.requestId.isEmpty())
        codes << QStringLiteral("request ID %1").arg(visible(answer.requestId));
    return codes.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, codes.join(u", "));
}

QString doneSentence(Deed deed)
{
    switch (deed) {
    case Deed::Store:
        return QStringLiteral("The service stored it.");
    case Deed::SetHold:
        return QStringLiteral("The service set the tag.");
    case Deed::ClearHold:
        return QStringLiteral("The service took the tag away.");
    case Deed::DeleteYoung:
    case Deed::DeleteHeld:
    case Deed::DeleteOld:
        break;
    }
    return QStringLiteral("The service deleted it.");
}

QString answeredSentence(const Record &record)
{
    const Answer &answer = *record.answer;
    QString sentence =
        answer.kind == Answer::Kind::Done ? doneSentence(record.deed) : answerSentence(answer);
    // What else it said is needed to find such an archive again.
    const bool tellsArchive =
        answer.kind == Answer::Kind::Unknown && answer.detail.startsWith(QLatin1String("x-amz-"));
    if (tellsArchive)
        sentence += QStringLiteral(" %1.").arg(visible(answer.detail));
    sentence = withCodes(sentence, answer);
    if (record.isAnswerUnsaved)
        sentence += QStringLiteral(" This answer could not be written to the journal. The archive "
                                   "ID: %1.")
                        .arg(visible(record.archiveId));
    return sentence;
}

QString reported(const Record &record, bool isSandbox)
{
    const TrialResult result = trialResult(record, isSandbox, false);
    return QStringLiteral("%1: %2 %3")
        .arg(trialTitle(record.deed), result.answered, result.compared);
}

} // namespace

QString trialTitle(Deed deed)
{
    switch (deed) {
    case Deed::Store:
        return QStringLiteral("Store a trial archive");
    case Deed::DeleteYoung:
        return QStringLiteral("Try to delete the trial archive");
    case Deed::SetHold:
        return QStringLiteral("Set the hold");
    case Deed::DeleteHeld:
        return QStringLiteral("Try to delete it on hold");
    case Deed::ClearHold:
        return QStringLiteral("Clear the hold");
    case Deed::DeleteOld:
        return QStringLiteral("Delete it once it may be deleted");
    }
    return {};
}

QString passingTitle()
{
    return QStringLiteral("Move the clock past the retention");
}

QString predictionSentence(const Prediction &prediction)
{
    switch (prediction.verdict) {
    case Prediction::Verdict::Denied:
        return prediction.accessDeniesToo
                   ? QStringLiteral("%1 denies it: %2. So does the vault's access policy.")
                         .arg(policyName(prediction), named(prediction))
                   : QStringLiteral("%1 denies it: %2.")
                         .arg(policyName(prediction), named(prediction));
    case Prediction::Verdict::Refused:
        return QStringLiteral("It is refused: nothing in the vault's policies allows it, and "
                              "nothing else can.");
    case Prediction::Verdict::Allowed:
        return QStringLiteral("%1 allows it: %2.").arg(policyName(prediction), named(prediction));
    case Prediction::Verdict::NotDecided:
        return QStringLiteral("Nothing in the vault's policies forbids it; IAM decides.");
    case Prediction::Verdict::CannotTell:
        break;
    }
    return QStringLiteral("Cannot be told: %1.").arg(doubtSentence(prediction.doubt));
}

QString answerSentence(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Done:
        return QStringLiteral("The service did it.");
    case Answer::Kind::DeniedByVault:
        return QStringLiteral("Denied, “with an explicit deny in a resource-based policy”: one of "
                              "the vault's own.");
    case Answer::Kind::DeniedElsewhere:
        return QStringLiteral("Denied, by a policy that is not the vault's.");
    case Answer::Kind::NotAllowed:
        return QStringLiteral("Denied: no policy allows it to these credentials.");
    case Answer::Kind::Denied:
        return QStringLiteral("Denied. The service does not say by which policy.");
    case Answer::Kind::NotThere:
        return QStringLiteral("The service says that this is not there.");
    case Answer::Kind::Throttled:
        return QStringLiteral("Refused as one request too many: it was not done. Try it again in "
                              "a minute.");
    case Answer::Kind::Refused:
        return QStringLiteral("The service refused the request: it was not done.");
    case Answer::Kind::NotSent:
        return QStringLiteral("Nothing was sent: the service was not reached.");
    case Answer::Kind::Unknown:
        break;
    }
    return QStringLiteral("Not known: no answer came, or none of the service's. It may have been "
                          "done all the same.");
}

TrialResult trialResult(const Record &record, bool isSandbox, bool isRunning)
{
    TrialResult result;
    result.predicted = predictionSentence(record.prediction);
    if (!record.answer) {
        result.answered = isRunning ? QStringLiteral("Waiting for the service…")
                                    : answerSentence({Answer::Kind::Unknown, {}, {}, {}});
        result.compared = isRunning
                              ? QString()
                              : QStringLiteral("Cannot be told: there is no answer to compare.");
        return result;
    }
    const Comparison comparison = trial::compare(record.prediction, *record.answer, isSandbox);
    result.answered = answeredSentence(record);
    result.compared = comparedSentence(record, comparison);
    result.likeness = record.hasLockChanged ? Likeness::CannotTell : comparison.likeness;
    return result;
}

QString trialObstacle(Obstacle obstacle, const trial::Plan &plan)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::NoArchive:
        return QStringLiteral("Store a trial archive first.");
    case Obstacle::AlreadyOnHold:
        return QStringLiteral("The vault is on hold.");
    case Obstacle::NotOnHold:
        return QStringLiteral("The vault is not on hold.");
    case Obstacle::StillOnHold:
        return QStringLiteral("Clear the hold first.");
    case Obstacle::TagsUnknown:
        return QStringLiteral("The vault's tags could not be read.");
    case Obstacle::NotYoung:
        return QStringLiteral("The archive's retention is over. Store another one.");
    case Obstacle::LockWouldExpire:
        return QStringLiteral("The archive has to be %1 old. A lock in progress expires when the "
                              "clock is moved so far, and its policy is gone: this can be tried "
                              "on a locked vault of the sandbox.")
            .arg(dayCount(plan.keeping.days));
    case Obstacle::StillYoung:
        return QStringLiteral("The archive is not %1 old yet. Move the clock first.")
            .arg(dayCount(plan.keeping.days));
    case Obstacle::TooFar:
        return QStringLiteral("The clock cannot be moved by %1.").arg(dayCount(plan.keeping.days));
    }
    return {};
}

QString passingSentence(const Keeping &keeping)
{
    return QStringLiteral("The sandbox's clock goes %1 on from the day on which the archive was "
                          "stored. Every lock in progress of the sandbox expires by that.")
        .arg(dayCount(keeping.days));
}

QString keepingSentence(const Keeping &keeping, const QDateTime &now, const QTimeZone &local)
{
    switch (keeping.kind) {
    case Keeping::Kind::NotKept:
        return QStringLiteral("The vault's policies do not keep it: it can be deleted at once, "
                              "where IAM allows that.");
    case Keeping::Kind::Days:
        return QStringLiteral("By the vault's policies it cannot be deleted before it is %1 old, "
                              "on %2: that is for how long it stays once the lock is completed.")
            .arg(dayCount(keeping.days), momentText(now.addDays(keeping.days), local));
    case Keeping::Kind::ForEver:
        return QStringLiteral("By the vault's policies, and its tags as they are now, it cannot "
                              "be deleted at any age: once the lock is completed it may stay for "
                              "ever.");
    case Keeping::Kind::CannotTell:
        break;
    }
    return QStringLiteral("For how long the vault's policies keep it cannot be told: it may stay "
                          "for ever.");
}

QString nothingToTry()
{
    return QStringLiteral("This policy says nothing of storing or deleting archives: there is "
                          "nothing that one archive could show.");
}

QString trialReport(const std::vector<Record> &records, const std::vector<Deed> &planned,
                    bool isSandbox)
{
    QStringList lines;
    QStringList open;
    for (const Deed deed : trial::allDeeds) {
        const auto last =
            std::find_if(records.rbegin(), records.rend(),
                         [deed](const Record &record) { return record.deed == deed; });
        if (last != records.rend())
            lines << reported(*last, isSandbox);
        else if (std::find(planned.begin(), planned.end(), deed) != planned.end())
            open << trialTitle(deed);
    }
    if (!open.isEmpty())
        lines << QStringLiteral("Not tried by Vaultlock: %1.").arg(open.join(QStringLiteral("; ")));
    return lines.join(u'\n');
}

QStringList checklistItemsDone(const std::vector<Record> &records, bool isSandbox)
{
    QStringList keys;
    for (const Record &record : records) {
        if (!record.answer || record.hasLockChanged)
            continue;
        const Comparison comparison = trial::compare(record.prediction, *record.answer, isSandbox);
        if (record.deed == Deed::Store && record.answer->kind == Answer::Kind::Done)
            keys << uploadTrialKey();
        if (record.deed == Deed::DeleteYoung && comparison.isProof)
            keys << deleteTrialKey();
    }
    keys.removeDuplicates();
    return keys;
}

ProbeWords probeWords(const QString &vault, const QString &description, const Keeping &keeping,
                      const QDateTime &now, const QTimeZone &local)
{
    return {
        QStringLiteral("Store one archive in %1, and try to delete it?").arg(visible(vault)),
        QStringLiteral("One archive of %1 bytes is stored in this vault. Its description is “%2”. "
                       "Then this one archive, and no other, is asked to be deleted, with the "
                       "present credentials.")
            .arg(QString::number(description.size()), description),
        keepingSentence(keeping, now, local),
        QStringLiteral("AWS charges its storage: those bytes, and 32 KB of index and metadata for "
                       "each archive. What is deleted before 90 days are over is charged for the "
                       "rest of them, pro rata. And two requests."),
        QStringLiteral("If it is denied, that shows the lock only where the same credentials could "
                       "delete without it, or where the service says that a policy of the vault "
                       "denied it. If it is deleted, the lock does not keep it.")};
}

} // namespace vaultlock::words
