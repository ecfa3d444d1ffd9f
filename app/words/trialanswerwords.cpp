// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/trialanswerwords.h"

#include "language/words.h"
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
    const QString number = Words::tr("statement %1").arg(prediction.statement);
    return prediction.sid.isEmpty() ? number
                                    : Words::tr("%1 “%2”").arg(number, visible(prediction.sid));
}

QString policyName(const Prediction &prediction)
{
    return prediction.policy == policy::VaultPolicy::Access ? Words::tr("The vault's access policy")
                                                            : Words::tr("The lock");
}

QString doubtSentence(Prediction::Doubt doubt)
{
    switch (doubt) {
    case Prediction::Doubt::Caller:
        return Words::tr("who asks is not known here");
    case Prediction::Doubt::Age:
        return Words::tr("the archive's age is not known");
    case Prediction::Doubt::Tags:
        return Words::tr("the vault's tags could not be read");
    case Prediction::Doubt::AccessPolicy:
        return Words::tr("the vault's access policy could not be read");
    case Prediction::Doubt::Policy:
        return Words::tr("AWS does not document what this policy does here");
    case Prediction::Doubt::None:
        break;
    }
    return Words::tr("nothing was noted");
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
        return Words::tr("Different: nothing in the vault's policies was expected to deny it.");
    if (comparison.isProof)
        return Words::tr("Same: the lock denied it.");
    if (comparison.likeness == Likeness::Same && isDenied(record.prediction))
        return record.prediction.accessDeniesToo
                   ? Words::tr("Same. It does not show that the lock alone does it: the "
                               "vault's access policy denies it, too.")
                   : Words::tr("Same, but no proof of the lock: IAM may deny it to these "
                               "credentials by itself, and the answer does not say which "
                               "of them did.");
    if (comparison.likeness == Likeness::Same)
        return Words::tr("Same: it was left to IAM, and IAM does not let these credentials "
                         "do it.");
    if (isDenied(record.prediction) && kind != Answer::Kind::Denied)
        return Words::tr("Cannot be told: IAM denies it to these credentials by itself. Try "
                         "it with credentials that may delete.");
    return Words::tr("Cannot be told: IAM may have denied it by itself.");
}

QString doneCompared(const Record &record, const Comparison &comparison)
{
    if (comparison.likeness == Likeness::Same)
        return Words::tr("Same: it was done, as predicted.");
    if (comparison.likeness == Likeness::CannotTell)
        return Words::tr("Cannot be told: nothing was predicted.");
    if (trial::isDeletion(record.deed))
        return Words::tr("Different: the archive was deleted. The lock does not keep it.");
    return Words::tr("Different: it was done, though it was to be denied.");
}

QString comparedSentence(const Record &record, const Comparison &comparison)
{
    if (record.hasLockChanged)
        return Words::tr("Cannot be told: the lock was changed by somebody else meanwhile.");
    if (record.answer->kind == Answer::Kind::Done)
        return doneCompared(record, comparison);
    if (trial::isDenial(record.answer->kind) &&
        record.prediction.verdict != Prediction::Verdict::CannotTell)
        return denialCompared(record, comparison);
    return trial::isDenial(record.answer->kind)
               ? Words::tr("Cannot be told: nothing was predicted.")
               : Words::tr("Cannot be told: there is no answer to compare.");
}

QString withCodes(const QString &sentence, const Answer &answer)
{
    QStringList codes;
    if (!answer.serviceCode.isEmpty())
        codes << visible(answer.serviceCode);
    if (!answer.requestId.isEmpty())
        codes << Words::tr("request ID %1").arg(visible(answer.requestId));
    return codes.isEmpty() ? sentence : QStringLiteral("%1 (%2)").arg(sentence, codes.join(u", "));
}

QString doneSentence(Deed deed)
{
    switch (deed) {
    case Deed::Store:
        return Words::tr("The service stored it.");
    case Deed::SetHold:
        return Words::tr("The service set the tag.");
    case Deed::ClearHold:
        return Words::tr("The service took the tag away.");
    case Deed::DeleteYoung:
    case Deed::DeleteHeld:
    case Deed::DeleteOld:
        break;
    }
    return Words::tr("The service deleted it.");
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
        sentence += Words::tr(" This answer could not be written to the journal. The archive "
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
        return Words::tr("Store a trial archive");
    case Deed::DeleteYoung:
        return Words::tr("Try to delete the trial archive");
    case Deed::SetHold:
        return Words::tr("Set the hold");
    case Deed::DeleteHeld:
        return Words::tr("Try to delete it on hold");
    case Deed::ClearHold:
        return Words::tr("Clear the hold");
    case Deed::DeleteOld:
        return Words::tr("Delete it once it may be deleted");
    }
    return {};
}

QString passingTitle()
{
    return Words::tr("Move the clock past the retention");
}

QString predictionSentence(const Prediction &prediction)
{
    switch (prediction.verdict) {
    case Prediction::Verdict::Denied:
        return prediction.accessDeniesToo
                   ? Words::tr("%1 denies it: %2. So does the vault's access policy.")
                         .arg(policyName(prediction), named(prediction))
                   : Words::tr("%1 denies it: %2.").arg(policyName(prediction), named(prediction));
    case Prediction::Verdict::Refused:
        return Words::tr("It is refused: nothing in the vault's policies allows it, and "
                         "nothing else can.");
    case Prediction::Verdict::Allowed:
        return Words::tr("%1 allows it: %2.").arg(policyName(prediction), named(prediction));
    case Prediction::Verdict::NotDecided:
        return Words::tr("Nothing in the vault's policies forbids it; IAM decides.");
    case Prediction::Verdict::CannotTell:
        break;
    }
    return Words::tr("Cannot be told: %1.").arg(doubtSentence(prediction.doubt));
}

QString answerSentence(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Done:
        return Words::tr("The service did it.");
    case Answer::Kind::DeniedByVault:
        return Words::tr("Denied, “with an explicit deny in a resource-based policy”: one of "
                         "the vault's own.");
    case Answer::Kind::DeniedElsewhere:
        return Words::tr("Denied, by a policy that is not the vault's.");
    case Answer::Kind::NotAllowed:
        return Words::tr("Denied: no policy allows it to these credentials.");
    case Answer::Kind::Denied:
        return Words::tr("Denied. The service does not say by which policy.");
    case Answer::Kind::NotThere:
        return Words::tr("The service says that this is not there.");
    case Answer::Kind::Throttled:
        return Words::tr("Refused as one request too many: it was not done. Try it again in "
                         "a minute.");
    case Answer::Kind::Refused:
        return Words::tr("The service refused the request: it was not done.");
    case Answer::Kind::NotSent:
        return Words::tr("Nothing was sent: the service was not reached.");
    case Answer::Kind::Unknown:
        break;
    }
    return Words::tr("Not known: no answer came, or none of the service's. It may have been "
                     "done all the same.");
}

TrialResult trialResult(const Record &record, bool isSandbox, bool isRunning)
{
    TrialResult result;
    result.predicted = predictionSentence(record.prediction);
    if (!record.answer) {
        result.answered = isRunning ? Words::tr("Waiting for the service…")
                                    : answerSentence({Answer::Kind::Unknown, {}, {}, {}});
        result.compared =
            isRunning ? QString() : Words::tr("Cannot be told: there is no answer to compare.");
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
        return Words::tr("Store a trial archive first.");
    case Obstacle::AlreadyOnHold:
        return Words::tr("The vault is on hold.");
    case Obstacle::NotOnHold:
        return Words::tr("The vault is not on hold.");
    case Obstacle::StillOnHold:
        return Words::tr("Clear the hold first.");
    case Obstacle::TagsUnknown:
        return Words::tr("The vault's tags could not be read.");
    case Obstacle::NotYoung:
        return Words::tr("The archive's retention is over. Store another one.");
    case Obstacle::LockWouldExpire:
        return Words::tr("The archive has to be %1 old. A lock in progress expires when the "
                         "clock is moved so far, and its policy is gone: this can be tried "
                         "on a locked vault of the sandbox.")
            .arg(dayCount(plan.keeping.days));
    case Obstacle::StillYoung:
        return Words::tr("The archive is not %1 old yet. Move the clock first.")
            .arg(dayCount(plan.keeping.days));
    case Obstacle::TooFar:
        return Words::tr("The clock cannot be moved by %1.").arg(dayCount(plan.keeping.days));
    }
    return {};
}

QString passingSentence(const Keeping &keeping)
{
    return Words::tr("The sandbox's clock goes %1 on from the day on which the archive was "
                     "stored. Every lock in progress of the sandbox expires by that.")
        .arg(dayCount(keeping.days));
}

QString keepingSentence(const Keeping &keeping, const QDateTime &now, const QTimeZone &local)
{
    switch (keeping.kind) {
    case Keeping::Kind::NotKept:
        return Words::tr("The vault's policies do not keep it: it can be deleted at once, "
                         "where IAM allows that.");
    case Keeping::Kind::Days:
        return Words::tr("By the vault's policies it cannot be deleted before it is %1 old, "
                         "on %2: that is for how long it stays once the lock is completed.")
            .arg(dayCount(keeping.days), momentText(now.addDays(keeping.days), local));
    case Keeping::Kind::ForEver:
        return Words::tr("By the vault's policies, and its tags as they are now, it cannot "
                         "be deleted at any age: once the lock is completed it may stay for "
                         "ever.");
    case Keeping::Kind::CannotTell:
        break;
    }
    return Words::tr("For how long the vault's policies keep it cannot be told: it may stay "
                     "for ever.");
}

QString nothingToTry()
{
    return Words::tr("This policy says nothing of storing or deleting archives: there is "
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
        lines << Words::tr("Not tried by Vaultlock: %1.").arg(open.join(QStringLiteral("; ")));
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
    return {Words::tr("Store one archive in %1, and try to delete it?").arg(visible(vault)),
            Words::tr("One archive of %1 bytes is stored in this vault. Its description is “%2”. "
                      "Then this one archive, and no other, is asked to be deleted, with the "
                      "present credentials.")
                .arg(QString::number(description.size()), description),
            keepingSentence(keeping, now, local),
            Words::tr("AWS charges its storage: those bytes, and 32 KB of index and metadata for "
                      "each archive. What is deleted before 90 days are over is charged for the "
                      "rest of them, pro rata. And two requests."),
            Words::tr("If it is denied, that shows the lock only where the same credentials could "
                      "delete without it, or where the service says that a policy of the vault "
                      "denied it. If it is deleted, the lock does not keep it.")};
}

} // namespace vaultlock::words
