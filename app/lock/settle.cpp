// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/settle.h"

#include "lock/ownership.h"

#include <algorithm>

namespace vaultlock::lock {

using journal::EntryKind;
using Ending = Attempt::Ending;

namespace {

/// How far two clocks that tell the same moment may lie apart.
constexpr qint64 slackSeconds = 5;

/// One attempt, seen in the light of a reading.
struct View
{
    const Context &context;
    const Moment &now;
    const aws::VaultLock *lock; ///< null: there is none
    QDateTime serviceNow;
    Contradictions contradictions = {}; ///< of the attempt whose lock it is

    bool isInProgress() const { return lock && lock->state == aws::ServiceLockState::InProgress; }
    bool isSentByUs(const Attempt &attempt) const
    {
        return context.sent && context.sent->attempt == attempt.id;
    }
    /// By the service, that it has done what was asked for.
    bool isAnswered(const Attempt &attempt) const
    {
        return isSentByUs(attempt) && !context.sent->answer;
    }
    /// An Abort may never have arrived, and the lock have ended by its time: unless another lock
    /// was made before that time, for which this one had to be gone.
    bool isOverByItself(const Attempt &attempt) const
    {
        const bool wasReplaced =
            lock && attempt.expires && lock->created < attempt.expires->addSecs(-slackSeconds);
        return isOver(attempt.expires, serviceNow) && !isAnswered(attempt) && !wasReplaced;
    }
    bool isInFlight(const Attempt &attempt) const
    {
        return attempt.open && now.sinceBoot < attempt.inFlightUntil;
    }
    /// Another instance, or this program before it was killed, sent something a moment ago.
    bool isLeftAlone(const Attempt &attempt) const
    {
        return isInFlight(attempt) && !isSentByUs(attempt);
    }
};

/// The attempt's lock is there and in progress.
std::optional<EntryKind> concludeInProgress(const View &view, const Attempt &attempt)
{
    if (!attempt.open || view.isLeftAlone(attempt))
        return {};
    if (attempt.open == Operation::Initiate)
        return EntryKind::LockIdLost;
    if (view.isInFlight(attempt))
        return {};
    return attempt.open == Operation::Complete ? EntryKind::CompleteFailed : EntryKind::AbortFailed;
}

std::optional<EntryKind> concludeLocked(const View &view, const Attempt &attempt)
{
    if (attempt.ending != Ending::None || view.isLeftAlone(attempt))
        return {};
    const bool isAsAsked = attempt.open == Operation::Complete && !view.contradictions.policy;
    return isAsAsked ? EntryKind::Completed : EntryKind::ObservedLocked;
}

/// The attempt has no lock: there is none, or it is another's.
std::optional<EntryKind> concludeAbsent(const View &view, const Attempt &attempt)
{
    if (attempt.ending != Ending::None || view.isLeftAlone(attempt))
        return {};
    if (attempt.open == Operation::Initiate) {
        // Where there is a lock, the service refuses whatever may still arrive.
        const bool mayCome = !view.lock && view.isInFlight(attempt);
        return mayCome ? std::optional<EntryKind>() : EntryKind::InitiateFailed;
    }
    if (attempt.open == Operation::Abort)
        return view.isOverByItself(attempt) ? EntryKind::Expired : EntryKind::Aborted;
    // While there is a lock, the service has not said that one is gone.
    if (view.lock)
        return attempt.open ? EntryKind::CompleteFailed : std::optional<EntryKind>();
    if (!attempt.open && !attempt.hasLock())
        return {};
    return isOver(attempt.expires, view.serviceNow) ? EntryKind::Expired
                                                    : EntryKind::ObservedNoLock;
}

std::optional<EntryKind> conclude(const View &view, const Attempt &attempt, bool isCurrent)
{
    if (!isCurrent)
        return concludeAbsent(view, attempt);
    return view.isInProgress() ? concludeInProgress(view, attempt) : concludeLocked(view, attempt);
}

Outcome outcomeOf(const View &view, EntryKind conclusion)
{
    switch (conclusion) {
    case EntryKind::LockIdLost:
    case EntryKind::Completed:
    case EntryKind::Aborted:
        return Outcome::Done;
    case EntryKind::ObservedLocked: // by somebody else, as it was asked for
        return view.context.sent->operation == Operation::Complete && !view.contradictions.policy
                   ? Outcome::Done
                   : Outcome::WithoutEffect;
    default:
        return Outcome::WithoutEffect;
    }
}

/// As data, for whoever reads the journal: what of the lock is not as it was known.
QString misfitOf(const Attempt &attempt, const aws::VaultLock &lock,
                 const Contradictions &contradictions)
{
    QStringList parts;
    if (contradictions.estimatedTime || contradictions.creationTime)
        parts << QStringLiteral("created %1, not %2")
                     .arg(lock.created.toString(Qt::ISODate),
                          attempt.created->toString(Qt::ISODate));
    if (contradictions.policy)
        parts << QStringLiteral("policy %1").arg(QString::fromLatin1(sha256Hex(lock.policy)));
    if (contradictions.refusal)
        parts << QStringLiteral("lock ID refused");
    return parts.join(QStringLiteral("; "));
}

journal::Entry conclusionEntry(const View &view, const Attempt &attempt, EntryKind kind)
{
    journal::Entry entry = entryAbout(view.context, kind, attempt.id, view.now);
    entry.expires = attempt.expires;
    if (kind == EntryKind::LockIdLost && view.lock)
        entry.expires =
            view.lock->expires.value_or(view.lock->created.addSecs(lockIdLifetimeSeconds));
    if (view.isSentByUs(attempt))
        entry.requestId = view.context.sent->requestId;
    if (view.isSentByUs(attempt) && view.context.sent->answer) {
        entry.serviceCode = view.context.sent->answer->code;
        entry.requestId = view.context.sent->answer->requestId;
        entry.detail = view.context.sent->answer->detail;
    }
    if (kind == EntryKind::ObservedLocked && view.contradictions.any())
        entry.detail = misfitOf(attempt, *view.lock, view.contradictions);
    return entry;
}

LockIdCustody custodyOf(const Context &context, const Attempt *attempt)
{
    if (!attempt)
        return context.journalError ? LockIdCustody::Unread : LockIdCustody::Elsewhere;
    if (attempt->lockId)
        return attempt->isDurable ? LockIdCustody::Held : LockIdCustody::NotDurable;
    return attempt->initiatedHere ? LockIdCustody::Lost : LockIdCustody::Elsewhere;
}

/// How the date that the service has just told is known to be that of the attempt's lock.
Dating datingBy(const View &view, const Attempt &attempt)
{
    // Some time for the reply and the reading; whoever aborts a lock and makes it anew needs more.
    constexpr qint64 atOnceSeconds = 120;
    const qint64 age = attempt.initiated.isValid() ? attempt.initiated.secsTo(view.now.utc) : -1;
    const bool isAtOnce = attempt.isSentByThisRun && attempt.lockId && !attempt.lockIdIsEntered &&
                          age >= 0 && age <= atOnceSeconds;
    return std::max(attempt.dating, isAtOnce ? Dating::ReadAtOnce : Dating::ReadLater);
}

/// What does not fit is journaled as it was said, once; and once when the lock was made, by which
/// it is told from any other from then on.
std::optional<journal::Entry> observation(const View &view, const Attempt &attempt)
{
    const bool fits = !view.contradictions.any();
    const Dating dating = datingBy(view, attempt);
    // Behind the ID, where that could not be written yet.
    const bool isDateNew = attempt.lockId && attempt.isDurable && dating > attempt.journaledDating;
    if (fits && !isDateNew)
        return {};
    journal::Entry entry =
        entryAbout(view.context, EntryKind::ObservedInProgress, attempt.id, view.now);
    entry.expires = view.lock->expires;
    entry.policySha256 = sha256Hex(view.lock->policy);
    QStringList parts{misfitOf(attempt, *view.lock, view.contradictions)};
    // An estimate is replaced by what the service says.
    if (!view.contradictions.raiseDoubt()) {
        entry.created = view.lock->created;
        parts << datingNote(dating);
    }
    parts.removeAll(QString());
    entry.detail = parts.join(QStringLiteral("; "));
    if (!fits && entry.detail == attempt.observed)
        return {};
    return entry;
}

InProgress shownLock(const View &view, const Attempt *attempt)
{
    const aws::VaultLock &lock = *view.lock;
    InProgress shown;
    shown.custody = custodyOf(view.context, attempt);
    shown.contradictions = view.contradictions;
    if (attempt && attempt->lockId) {
        if (const auto id = LockId::fromString(*attempt->lockId, view.context.origin))
            shown.lockId = *id;
        shown.lockIdIsEntered = attempt->lockIdIsEntered;
        shown.receivedFrom = attempt->receivedFrom;
        shown.mayBeAnother = attempt->mayBeAnother();
    }
    if (!shown.lockId || shown.contradictions.raiseDoubt())
        shown.recoveredLockIds = view.context.recoveredLockIds;
    shown.policy = lock.policy;
    shown.created = lock.created;
    shown.expires = lock.expires;
    shown.serverTime = lock.metadata.serverTime;
    shown.asOf = view.now.utc;
    return shown;
}

/// What the service has just said is known exactly from now on, unless it may be of another lock.
void learn(const View &view, Attempt &attempt, Dating dating)
{
    const aws::VaultLock &lock = *view.lock;
    if (view.contradictions.raiseDoubt())
        return;
    attempt.created = lock.created;
    attempt.dating = dating;
    attempt.createdIsExact = true;
    if (lock.expires)
        attempt.expires = lock.expires;
    if (attempt.lockId)
        attempt.ending = Ending::None;
}

void note(Settlement &settlement, Attempt &attempt, journal::Entry entry)
{
    const auto behind = attempt.newest;
    applyTo(attempt, entry);
    settlement.notes.emplace_back(command::Note{std::move(entry), behind});
}

void learnFrom(const View &view, Attempt &current, Settlement &settlement)
{
    const Dating dating = datingBy(view, current);
    if (auto entry = observation(view, current))
        note(settlement, current, std::move(*entry));
    learn(view, current, dating);
}

State stateWithoutLock(const Context &context, const View &view)
{
    const auto isFlying = [&](const Attempt &attempt) {
        return attempt.open == Operation::Initiate && view.isInFlight(attempt);
    };
    if (std::any_of(context.attempts.begin(), context.attempts.end(), isFlying))
        return Initiating{Initiating::Step::ReadingOutcome};
    const auto newest =
        std::find_if(context.attempts.rbegin(), context.attempts.rend(),
                     [](const Attempt &attempt) { return attempt.ending != Ending::Failed; });
    if (newest != context.attempts.rend() && newest->ending == Ending::Expired && newest->expires)
        return Expired{*newest->expires, view.now.utc};
    if (context.lastSeen && isOver(context.lastSeen->expires, view.serviceNow))
        return Expired{*context.lastSeen->expires, view.now.utc};
    if (const auto *expired = std::get_if<Expired>(&context.state))
        return Expired{expired->expiredAt, view.now.utc};
    return Unlocked{view.now.utc};
}

State stateWithLock(const InProgress &shown, const Attempt *current, const View &view)
{
    if (current && view.isInFlight(*current)) {
        if (current->open == Operation::Complete)
            return Completing{shown, true};
        if (current->open == Operation::Abort)
            return Aborting{shown};
    }
    return shown;
}

void concludeAll(Context &context, const View &view, const Attempt *current, Settlement &settlement)
{
    for (Attempt &attempt : context.attempts) {
        const auto kind = conclude(view, attempt, &attempt == current);
        if (!kind)
            continue;
        journal::Entry entry = conclusionEntry(view, attempt, *kind);
        if (view.isSentByUs(attempt))
            settlement.outcome = outcomeOf(view, *kind);
        note(settlement, attempt, std::move(entry));
    }
}

/// The earliest end of what may still be under way.
std::optional<std::chrono::milliseconds> nextLanding(const Context &context, const View &view)
{
    std::optional<std::chrono::milliseconds> next;
    for (const Attempt &attempt : context.attempts) {
        if (view.isInFlight(attempt))
            next = std::min(next.value_or(attempt.inFlightUntil), attempt.inFlightUntil);
    }
    return next;
}

} // namespace

Settlement settle(Context &context, const Reading &reading, const Moment &now)
{
    const auto *lock = std::get_if<aws::VaultLock>(&reading.answer);
    View view{context, now, lock, serviceTime(context.serverTime, now)};
    Attempt *current = lock ? attemptOf(context.attempts, *lock) : nullptr;
    const auto lookAtClaim = [&] {
        if (const auto claim = current ? claimOf(*current, *lock) : std::nullopt)
            view.contradictions = claim->contradictions;
    };
    Settlement settlement{Unknown{}};
    lookAtClaim();
    concludeAll(context, view, current, settlement);
    lookAtClaim(); // the ID may have been refused

    if (view.isInProgress()) {
        if (current)
            learnFrom(view, *current, settlement);
        const InProgress shown = shownLock(view, current);
        settlement.state = stateWithLock(shown, current, view);
        context.lastSeen = shown;
    } else {
        if (lock)
            settlement.state = Locked{lock->policy, lock->created, now.utc};
        else if (std::holds_alternative<NoVaultThere>(reading.answer))
            settlement.state = NoVault{now.utc};
        else
            settlement.state = stateWithoutLock(context, view);
        context.lastSeen.reset();
    }
    context.askAgainAt = nextLanding(context, view);
    return settlement;
}

journal::Entry entryAbout(const Context &context, EntryKind kind, const QUuid &attempt,
                          const Moment &now)
{
    journal::Entry entry;
    entry.kind = kind;
    entry.time = now.utc;
    entry.attempt = attempt;
    entry.origin = context.origin.key();
    entry.endpoint = context.endpoint;
    entry.vaultArn = context.vault.toString();
    if (const Attempt *known = attemptWith(context.attempts, attempt))
        entry.lockId = known->lockId.value_or(QString());
    return entry;
}

bool isOver(const std::optional<QDateTime> &expires, const QDateTime &serviceNow)
{
    // Date headers are cut to whole seconds, and the service has removed the lock already.
    return expires && *expires <= serviceNow.addSecs(slackSeconds);
}

} // namespace vaultlock::lock
