// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamstandingwords.h"

#include "language/words.h"
#include "words/teamwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

namespace vaultlock::words {

namespace {

using TeamErrorKind = team::TeamError::Kind;
using Phase = team::Standing::Phase;

QString counted(qint64 lines)
{
    return Words::tr("%1 lines", nullptr, static_cast<int>(lines))
        .arg(sentenceLocale().toString(lines));
}

QString whatWaits(const team::Standing &standing)
{
    if (!standing.local)
        return Words::tr("how many lines wait is not known");
    const qint64 waiting = standing.local->waiting();
    return waiting == 0 ? Words::tr("nothing waits")
                        : Words::tr("%1 lines wait", nullptr, static_cast<int>(waiting))
                              .arg(sentenceLocale().toString(waiting));
}

QString inStep(const team::Standing &standing)
{
    if (standing.view && !standing.view->visit.mayAppend)
        return Words::tr("Team: %1 only reads; nothing of this desk is handed over.")
            .arg(visible(standing.view->visit.role));
    if (!standing.local || standing.local->lines == 0)
        return Words::tr("Team: connected; this desk has nothing to hand over yet.");
    return standing.local->waiting() == 0
               ? Words::tr("Team: all %1 handed over.").arg(counted(standing.local->lines))
               : Words::tr("Team: %1.").arg(whatWaits(standing));
}

QString failed(const team::Standing &standing, const QTimeZone &local)
{
    if (standing.error && standing.error->kind == TeamErrorKind::Contradicted)
        return Words::tr("TEAM: THE DATABASE IS NOT WHAT IT WAS; nothing is handed over.");
    if (standing.error && team::isForAPerson(*standing.error))
        return Words::tr("Team: nothing is handed over. %1")
            .arg(teamErrorWords(*standing.error).what);
    if (!standing.lastInStep)
        return Words::tr("Team: not reached yet; %1.").arg(whatWaits(standing));
    return Words::tr("Team: not reached since %1; %2.")
        .arg(shortMomentText(*standing.lastInStep, local), whatWaits(standing));
}

} // namespace

QString teamStanding(const team::Standing &standing, const QTimeZone &local)
{
    switch (standing.phase) {
    case Phase::Off:
        return {};
    case Phase::Unlocking:
        return Words::tr("Team: the keychain is asked for the password.");
    case Phase::Connecting:
        return Words::tr("Team: connecting…");
    case Phase::InStep:
        return inStep(standing);
    case Phase::Failed:
        break;
    }
    return failed(standing, local);
}

QString teamStandingMark(const team::Standing &standing)
{
    switch (standing.phase) {
    case Phase::Off:
        return {};
    case Phase::Unlocking:
    case Phase::Connecting:
        return Words::tr("Team: …");
    case Phase::InStep:
        return Words::tr("Team");
    case Phase::Failed:
        break;
    }
    if (standing.error && team::isForAPerson(*standing.error))
        return Words::tr("Team: look");
    return standing.local && standing.local->waiting() > 0
               ? Words::tr("Team: %1")
                     .arg(Words::tr("%1 wait").arg(
                         sentenceLocale().toString(standing.local->waiting())))
               : Words::tr("Team: away");
}

ErrorWords teamTrouble(const team::TeamError &error)
{
    ErrorWords said = teamErrorWords(error);
    switch (error.kind) {
    case TeamErrorKind::Contradicted:
        said.remedy = acceptDatabaseWarning();
        break;
    case TeamErrorKind::Diverged:
    case TeamErrorKind::JournalBehind:
        said.remedy = beginAnewWarning();
        break;
    default:
        break;
    }
    return said;
}

QString acceptDatabaseWarning()
{
    return Words::tr("Nothing there was overwritten. Ask whoever runs it before you accept it "
                     "as it is: then what it lacks is handed over again, by each desk.");
}

QString leavingWarning()
{
    return Words::tr("From now on this desk hands nothing over: the others see nothing of what "
                     "is done here, and locks that are initiated here only you can complete. "
                     "The team's rule of four eyes, if it has one, is not asked here any "
                     "more. What was handed over stays.");
}

QString beginAnewWarning()
{
    return Words::tr("The team's lines stay as they are. Your journal can be handed over as a "
                     "new chain beside them, from its first line on.");
}

QString colleagueDid(const QString &member, const journal::Entry &entry, const QTimeZone &local)
{
    using Did = journal::EntryKind;
    const QString who = visible(member);
    const QString when = shortMomentText(entry.time, local);
    switch (entry.kind) {
    case Did::InitiateIntended:
        return Words::tr("%1 began to initiate the lock of this vault, %2. The service lets "
                         "one alone have it.")
            .arg(who, when);
    case Did::LockIdReceived:
        return Words::tr("%1 initiated the lock of this vault, %2, and has its lock ID: speak "
                         "with %1 before you abort it.")
            .arg(who, when);
    case Did::InitiateFailed:
        return Words::tr("%1 did not get the lock of this vault, %2.").arg(who, when);
    case Did::CompleteIntended:
        return Words::tr("%1 began to complete the lock of this vault, %2.").arg(who, when);
    case Did::Completed:
        return Words::tr("%1 completed the lock of this vault, %2. It cannot be undone.")
            .arg(who, when);
    case Did::AbortIntended:
        return Words::tr("%1 began to abort the lock of this vault, %2.").arg(who, when);
    case Did::Aborted:
        return Words::tr("%1 aborted the lock of this vault, %2.").arg(who, when);
    case Did::TakenOver:
        return Words::tr("%1 took the lock of this vault over, %2.").arg(who, when);
    case Did::PolicyApproved:
        return Words::tr("%1 approved a policy for the lock of this vault, %2.").arg(who, when);
    case Did::ApprovalWithdrawn:
        return Words::tr("%1 withdrew what was approved for the lock of this vault, %2.")
            .arg(who, when);
    default:
        return {};
    }
}

} // namespace vaultlock::words
