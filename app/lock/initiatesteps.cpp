// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/steps.h"

#include <utility>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

journal::Entry initiateIntent(const Context &context, const goal::Initiate &goal, const Moment &now)
{
    journal::Entry entry = entryAbout(context, EntryKind::InitiateIntended, goal.attempt, now);
    entry.policy = goal.policy;
    entry.policySha256 = sha256Hex(goal.policy);
    entry.acknowledgedDangers = goal.acknowledgedDangers;
    entry.caller = context.caller;
    // When the window would end; from it a restart knows when we began, by the service's clock.
    if (context.serverTime)
        entry.expires = serviceTime(context.serverTime, now).addSecs(lockIdLifetimeSeconds);
    return entry;
}

/// The reply did not settle it: the service is asked.
Commands readOutcome(Context &context, const QUuid &sent, const Error &answer, const Moment &now)
{
    context.sent = SentRequest{Operation::Initiate, sent, answer};
    if (isRefusal(answer) || answer.kind == ErrorKind::Throttled) {
        // The one request that was sent has been answered: nothing can arrive any more.
        if (Attempt *attempt = attemptWith(context.attempts, sent))
            attempt->inFlightUntil = now.sinceBoot;
    }
    show(context, Initiating{Initiating::Step::ReadingOutcome});
    return beginReading(context);
}

/// What is known before the service has been asked for the exact expiry.
InProgress lockOfReply(const Context &context, const journal::Entry &entry, const LockId &lockId,
                       const QByteArray &policy, const Moment &now)
{
    InProgress lock;
    lock.custody = context.memory.isLockIdMissing(entry.attempt) ? LockIdCustody::NotDurable
                                                                 : LockIdCustody::Held;
    lock.lockId = lockId;
    lock.policy = policy;
    lock.expires =
        entry.expires.value_or(serviceTime(context.serverTime, now).addSecs(lockIdLifetimeSeconds));
    lock.created = lock.expires->addSecs(-lockIdLifetimeSeconds);
    lock.expiryIsEstimated = true;
    lock.serverTime = context.serverTime;
    lock.asOf = now.utc;
    return lock;
}

} // namespace

Commands initiateRequested(Context &context, const event::InitiateRequested &event)
{
    if (!mayInitiate(context))
        return {};
    show(context, Initiating{Initiating::Step::ReadingState});
    return beginReading(context, event);
}

Commands goOn(Context &context, const goal::Initiate &goal, const State &found, const Moment &now)
{
    const auto stop = [&](const Error &why) {
        return giveUp(context, Operation::Initiate, found, why, now);
    };
    if (std::holds_alternative<NoVault>(found))
        return stop(because(ErrorKind::NotFound));
    if (!hasNoLock(found))
        return stop(because(ErrorKind::LockStateChanged));
    if (context.journalError)
        return stop(*context.journalError);
    show(context, Initiating{Initiating::Step::JournalingIntent});
    return appendIn(context, step::JournalingInitiate{initiateIntent(context, goal, now)});
}

Commands entryAppended(Context &context, const step::JournalingInitiate &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    if (!sequence) // not durable, so nothing is sent
        return giveUp(context, Operation::Initiate, Unlocked{now.utc}, sequence.error(), now);
    context.memory.keepDurable(step.entry);
    Attempt &attempt = applyEntry(context.attempts, step.entry);
    attempt.inFlightUntil = now.sinceBoot + context.requestLife;
    attempt.isSentByThisRun = true;
    context.step = step::SendingInitiate{attempt.id};
    show(context, Initiating{Initiating::Step::Sending});
    return {command::SendInitiate{newTicket(context), step.entry.policy}};
}

Commands initiateAnswered(Context &context, const step::SendingInitiate &step,
                          const Result<aws::InitiateReply> &reply, const Moment &now)
{
    if (!reply)
        return readOutcome(context, step.attempt, reply.error(), now);
    const auto lockId = LockId::fromString(reply->lockId, context.origin);
    if (!lockId)
        return readOutcome(context, step.attempt,
                           Error{ErrorKind::MalformedReply, {}, 0, reply->metadata.requestId, {}},
                           now);
    if (reply->metadata.serverTime)
        context.serverTime = reply->metadata.serverTime;
    journal::Entry entry = entryAbout(context, EntryKind::LockIdReceived, step.attempt, now);
    entry.lockId = lockId->toString();
    entry.requestId = reply->metadata.requestId;
    // Estimated: the service's exact time is read once the ID is safe.
    if (reply->metadata.serverTime)
        entry.expires = reply->metadata.serverTime->at.addSecs(lockIdLifetimeSeconds);
    show(context, Initiating{Initiating::Step::JournalingLockId});
    return appendIn(context, step::JournalingLockId{std::move(entry), *lockId});
}

Commands entryAppended(Context &context, const step::JournalingLockId &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    const Attempt &attempt = takeLockIdEntry(context, step.entry, sequence.has_value());
    const InProgress lock = lockOfReply(context, step.entry, step.lockId, attempt.policy, now);
    context.lastSeen = lock;
    show(context, lock);
    Commands commands{command::Announce{step.lockId}};
    append(commands, readService(context));
    return commands;
}

} // namespace vaultlock::lock
