#include "lock/steps.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

/// The newest attempt whose lock ID this is.
const Attempt *attemptWithLockId(const Context &context, const std::optional<LockId> &lockId)
{
    const auto found = std::find_if(
        context.attempts.rbegin(), context.attempts.rend(),
        [&](const Attempt &attempt) { return lockId && attempt.lockId == lockId->toString(); });
    return found == context.attempts.rend() ? nullptr : &*found;
}

/// The lock that the service tells of is the one that was on screen.
bool isSameLock(const InProgress &before, const InProgress &found)
{
    if (before.expiryIsEstimated)
        return before.lockId == found.lockId;
    return before.created == found.created && before.policy == found.policy;
}

/// The policy that Complete would make permanent, against the one that was meant.
bool isMeantPolicy(const Context &context, const QByteArray &installed)
{
    const InProgress &before = *context.goal->before;
    const Attempt *attempt = attemptWithLockId(context, before.lockId);
    const bool isKnown = attempt && attempt->initiatedHere;
    return comparePolicies(isKnown ? attempt->policy : before.policy, installed) !=
           policy::Sameness::Different;
}

Commands intend(Context &context, EntryKind kind, const QUuid &attempt, const InProgress &lock,
                const Moment &now)
{
    context.goal->attempt = attempt;
    context.goal->before = lock;
    journal::Entry entry = entryAbout(context, kind, attempt, now);
    // With these a lock is recognised that was not initiated here.
    entry.policySha256 = sha256Hex(lock.policy);
    entry.expires = lock.expires;
    return appendInStep(context, Step::JournalingIntent, std::move(entry));
}

/// The attempt of a lock in progress, as settle() has found it.
const Attempt *attemptOfShown(const Context &context, const InProgress &lock)
{
    if (lock.lockId)
        return attemptWithLockId(context, lock.lockId);
    const auto found = std::find_if(
        context.attempts.rbegin(), context.attempts.rend(), [&](const Attempt &attempt) {
            return attempt.ending == Attempt::Ending::None && attempt.created == lock.created;
        });
    return found == context.attempts.rend() ? nullptr : &*found;
}

} // namespace

Commands completeRequested(Context &context)
{
    const InProgress *lock = changeableLock(context);
    if (!lock || !lock->lockId)
        return {};
    context.goal = Goal{Operation::Complete, {}, {}, {}, *lock};
    show(context, Completing{*context.goal->before, false});
    return beginReading(context);
}

Commands abortRequested(Context &context, const event::AbortRequested &event)
{
    const InProgress *lock = changeableLock(context);
    if (!lock)
        return {};
    context.goal = Goal{Operation::Abort, event.attempt, {}, {}, *lock};
    show(context, Aborting{*context.goal->before});
    return beginReading(context);
}

Commands completeAfterReading(Context &context, const State &found, const Moment &now)
{
    if (const auto *locked = std::get_if<Locked>(&found)) {
        if (!isMeantPolicy(context, locked->policy))
            return giveUp(context, found, because(ErrorKind::PolicyMismatch), now);
        // It is done already, as it was meant.
        context.goal.reset();
        show(context, found);
        return rest(context, now);
    }
    const auto *lock = std::get_if<InProgress>(&found);
    if (!lock)
        return giveUp(context, found, because(ErrorKind::LockStateChanged), now);
    if (!isMeantPolicy(context, lock->policy))
        return giveUp(context, found, because(ErrorKind::PolicyMismatch), now);
    if (!lock->lockId || lock->lockId != context.goal->before->lockId)
        return giveUp(context, found, because(ErrorKind::LockIdStale), now);
    const Attempt *attempt = attemptWithLockId(context, lock->lockId);
    if (!attempt)
        return giveUp(context, found, because(ErrorKind::LockIdStale), now);
    show(context, Completing{*lock, false});
    return intend(context, EntryKind::CompleteIntended, attempt->id, *lock, now);
}

Commands abortAfterReading(Context &context, const State &found, const Moment &now)
{
    if (hasNoLock(found) || std::holds_alternative<NoVault>(found)) {
        // There is nothing left to abort: what was asked for is true.
        context.goal.reset();
        show(context, found);
        return rest(context, now);
    }
    const auto *lock = std::get_if<InProgress>(&found);
    if (!lock || !isSameLock(*context.goal->before, *lock))
        return giveUp(context, found, because(ErrorKind::LockStateChanged), now);
    const Attempt *attempt = attemptOfShown(context, *lock);
    show(context, Aborting{*lock});
    return intend(context, EntryKind::AbortIntended, attempt ? attempt->id : context.goal->attempt,
                  *lock, now);
}

Commands changeIntended(Context &context, const Result<qint64> &sequence, const Moment &now)
{
    const journal::Entry entry = *std::exchange(context.pendingEntry, std::nullopt);
    const InProgress lock = *context.goal->before;
    if (!sequence) // not durable, so nothing is sent
        return giveUp(context, lock, sequence.error(), now);
    applyEntry(context.attempts, entry);
    const Goal goal = *std::exchange(context.goal, std::nullopt);
    context.sent = SentRequest{goal.operation, goal.attempt, std::nullopt};
    context.step = Step::Sending;
    if (goal.operation == Operation::Abort) {
        show(context, Aborting{lock});
        return {command::SendAbort{newTicket(context)}};
    }
    show(context, Completing{lock, true});
    return {command::SendComplete{newTicket(context), *lock.lockId}};
}

Commands changeAnswered(Context &context, const Result<aws::ReplyMetadata> &reply,
                        const Moment &now)
{
    if (!reply)
        context.sent->answer = reply.error();
    // Repeated attempts may still be under way; after success the effect may take its time.
    const bool isOverNow = !reply && isRefusal(reply.error());
    if (Attempt *attempt = attemptWith(context.attempts, context.sent->attempt))
        attempt->inFlightUntil = isOverNow ? now.sinceBoot : now.sinceBoot + context.requestLife;
    return beginReading(context);
}

} // namespace vaultlock::lock
