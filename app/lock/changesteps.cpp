// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/steps.h"

#include <algorithm>
#include <utility>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

/// The newest attempt whose lock ID this is.
const Attempt *attemptWithLockId(const Context &context, const LockId &lockId)
{
    const auto found =
        std::find_if(context.attempts.rbegin(), context.attempts.rend(),
                     [&](const Attempt &attempt) { return attempt.lockId == lockId.toString(); });
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
bool isMeantPolicy(const Context &context, const goal::Complete &goal, const QByteArray &installed)
{
    const Attempt *attempt = attemptWithLockId(context, goal.lockId);
    const bool isKnown = attempt && attempt->knowsPolicy();
    return comparePolicies(isKnown ? attempt->policy : goal.before.policy, installed) !=
           policy::Sameness::Different;
}

journal::Entry changeIntent(const Context &context, EntryKind kind, const QUuid &attempt,
                            const InProgress &lock, const Moment &now)
{
    journal::Entry entry = entryAbout(context, kind, attempt, now);
    // With these a lock is recognised that was not initiated here.
    entry.policySha256 = sha256Hex(lock.policy);
    entry.expires = lock.expires;
    entry.caller = context.caller;
    return entry;
}

/// The attempt of a lock in progress, as settle() has found it.
const Attempt *attemptOfShown(const Context &context, const InProgress &lock)
{
    if (lock.lockId)
        return attemptWithLockId(context, *lock.lockId);
    const auto found = std::find_if(
        context.attempts.rbegin(), context.attempts.rend(), [&](const Attempt &attempt) {
            return attempt.ending == Attempt::Ending::None && attempt.created == lock.created;
        });
    return found == context.attempts.rend() ? nullptr : &*found;
}

} // namespace

Commands completeRequested(Context &context, const event::CompleteRequested &event)
{
    const InProgress *lock = changeableLock(context);
    if (!lock || !lock->lockId)
        return {};
    const goal::Complete goal{*lock, *lock->lockId, event.acknowledgedDangers};
    show(context, Completing{goal.before, false});
    return beginReading(context, goal);
}

Commands abortRequested(Context &context, const event::AbortRequested &event)
{
    const InProgress *lock = changeableLock(context);
    if (!lock)
        return {};
    const goal::Abort goal{event.attempt, *lock};
    show(context, Aborting{goal.before});
    return beginReading(context, goal);
}

Commands goOn(Context &context, const goal::Complete &goal, const State &found, const Moment &now)
{
    const auto stop = [&](ErrorKind why) {
        return giveUp(context, Operation::Complete, found, because(why), now);
    };
    if (const auto *locked = std::get_if<Locked>(&found)) {
        if (!isMeantPolicy(context, goal, locked->policy))
            return stop(ErrorKind::PolicyMismatch);
        // It is done already, as it was meant.
        show(context, found);
        return rest(context, now);
    }
    const auto *lock = std::get_if<InProgress>(&found);
    if (!lock)
        return stop(ErrorKind::LockStateChanged);
    if (!isMeantPolicy(context, goal, lock->policy))
        return stop(ErrorKind::PolicyMismatch);
    const Attempt *attempt = attemptWithLockId(context, goal.lockId);
    if (lock->lockId != goal.lockId || !attempt)
        return stop(ErrorKind::LockIdStale);
    show(context, Completing{*lock, false});
    journal::Entry intent =
        changeIntent(context, EntryKind::CompleteIntended, attempt->id, *lock, now);
    intent.acknowledgedDangers = goal.acknowledgedDangers;
    return appendIn(context, step::JournalingComplete{intent, *lock, goal.lockId});
}

Commands goOn(Context &context, const goal::Abort &goal, const State &found, const Moment &now)
{
    if (hasNoLock(found) || std::holds_alternative<NoVault>(found)) {
        // There is nothing left to abort: what was asked for is true.
        show(context, found);
        return rest(context, now);
    }
    const auto *lock = std::get_if<InProgress>(&found);
    if (!lock || !isSameLock(goal.before, *lock))
        return giveUp(context, Operation::Abort, found, because(ErrorKind::LockStateChanged), now);
    const Attempt *attempt = attemptOfShown(context, *lock);
    show(context, Aborting{*lock});
    return appendIn(context, step::JournalingAbort{
                                 changeIntent(context, EntryKind::AbortIntended,
                                              attempt ? attempt->id : goal.attempt, *lock, now),
                                 *lock});
}

Commands entryAppended(Context &context, const step::JournalingComplete &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    if (!sequence) // not durable, so nothing is sent
        return giveUp(context, Operation::Complete, step.lock, sequence.error(), now);
    context.memory.keepDurable(step.entry);
    applyEntry(context.attempts, step.entry);
    context.step = step::SendingChange{Operation::Complete, step.entry.attempt};
    show(context, Completing{step.lock, true});
    return {command::SendComplete{newTicket(context), step.lockId}};
}

Commands entryAppended(Context &context, const step::JournalingAbort &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    if (!sequence)
        return giveUp(context, Operation::Abort, step.lock, sequence.error(), now);
    context.memory.keepDurable(step.entry);
    applyEntry(context.attempts, step.entry);
    context.step = step::SendingChange{Operation::Abort, step.entry.attempt};
    show(context, Aborting{step.lock});
    return {command::SendAbort{newTicket(context)}};
}

Commands changeAnswered(Context &context, const step::SendingChange &step,
                        const Result<aws::ReplyMetadata> &reply, const Moment &now)
{
    context.sent = SentRequest{step.operation, step.attempt, std::nullopt};
    if (reply)
        context.sent->requestId = reply->requestId;
    else
        context.sent->answer = reply.error();
    // Repeated attempts may still be under way; after success the effect may take its time.
    const bool isOverNow = !reply && isRefusal(reply.error());
    if (Attempt *attempt = attemptWith(context.attempts, step.attempt))
        attempt->inFlightUntil = isOverNow ? now.sinceBoot : now.sinceBoot + context.requestLife;
    return beginReading(context);
}

} // namespace vaultlock::lock
