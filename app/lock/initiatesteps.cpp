#include "lock/steps.h"

#include <utility>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

journal::Entry intent(const Context &context, const Moment &now)
{
    const Goal &goal = *context.goal;
    journal::Entry entry = entryAbout(context, EntryKind::InitiateIntended, goal.attempt, now);
    entry.policy = goal.policy;
    entry.policySha256 = sha256Hex(goal.policy);
    entry.acknowledgedDangers = goal.acknowledgedDangers;
    // When the window would end; from it a restart knows when we began, by the service's clock.
    if (context.serverTime)
        entry.expires = serviceTime(context.serverTime, now).addSecs(lockIdLifetimeSeconds);
    return entry;
}

Attempt *sentAttempt(Context &context)
{
    return context.sent ? attemptWith(context.attempts, context.sent->attempt) : nullptr;
}

/// The reply did not settle it: the service is asked.
Commands readOutcome(Context &context, const Error &answer, const Moment &now)
{
    context.sent->answer = answer;
    if (isRefusal(answer) || answer.kind == ErrorKind::Throttled) {
        // The one request that was sent has been answered: nothing can arrive any more.
        if (Attempt *attempt = sentAttempt(context))
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
    lock.custody = context.unsavedLockId ? LockIdCustody::NotDurable : LockIdCustody::Held;
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
    context.goal = Goal{Operation::Initiate, event.attempt, event.policy, event.acknowledgedDangers,
                        std::nullopt};
    show(context, Initiating{Initiating::Step::ReadingState});
    return beginReading(context);
}

Commands initiateAfterReading(Context &context, const State &found, const Moment &now)
{
    if (std::holds_alternative<NoVault>(found))
        return giveUp(context, found, because(ErrorKind::NotFound), now);
    if (!hasNoLock(found))
        return giveUp(context, found, because(ErrorKind::LockStateChanged), now);
    if (context.journalError)
        return giveUp(context, found, *context.journalError, now);
    show(context, Initiating{Initiating::Step::JournalingIntent});
    return appendInStep(context, Step::JournalingIntent, intent(context, now));
}

Commands initiateIntended(Context &context, const Result<qint64> &sequence, const Moment &now)
{
    const journal::Entry entry = *std::exchange(context.pendingEntry, std::nullopt);
    if (!sequence) // not durable, so nothing is sent
        return giveUp(context, Unlocked{now.utc}, sequence.error(), now);
    applyEntry(context.attempts, entry);
    const Goal goal = *std::exchange(context.goal, std::nullopt);
    context.sent = SentRequest{Operation::Initiate, goal.attempt, std::nullopt};
    sentAttempt(context)->inFlightUntil = now.sinceBoot + context.requestLife;
    context.step = Step::Sending;
    show(context, Initiating{Initiating::Step::Sending});
    return {command::SendInitiate{newTicket(context), goal.policy}};
}

Commands initiateAnswered(Context &context, const Result<aws::InitiateReply> &reply,
                          const Moment &now)
{
    if (!reply)
        return readOutcome(context, reply.error(), now);
    const auto lockId = LockId::fromString(reply->lockId, context.origin);
    if (!lockId)
        return readOutcome(
            context, Error{ErrorKind::MalformedReply, {}, 0, reply->metadata.requestId, {}}, now);
    if (reply->metadata.serverTime)
        context.serverTime = reply->metadata.serverTime;
    journal::Entry entry =
        entryAbout(context, EntryKind::LockIdReceived, context.sent->attempt, now);
    entry.lockId = lockId->toString();
    entry.requestId = reply->metadata.requestId;
    // Estimated: the service's exact time is read once the ID is safe.
    if (reply->metadata.serverTime)
        entry.expires = reply->metadata.serverTime->at.addSecs(lockIdLifetimeSeconds);
    show(context, Initiating{Initiating::Step::JournalingLockId});
    return appendInStep(context, Step::JournalingLockId, std::move(entry));
}

Commands lockIdJournaled(Context &context, const Result<qint64> &sequence, const Moment &now)
{
    const journal::Entry entry = *std::exchange(context.pendingEntry, std::nullopt);
    applyEntry(context.attempts, entry);
    Attempt *attempt = sentAttempt(context);
    attempt->isDurable = sequence.has_value();
    if (!sequence)
        context.unsavedLockId = entry;
    const LockId lockId = *LockId::fromString(entry.lockId, context.origin);
    const InProgress lock = lockOfReply(context, entry, lockId, attempt->policy, now);
    context.lastSeen = lock;
    context.sent.reset();
    show(context, lock);
    Commands commands{command::Announce{lockId}};
    append(commands, readService(context));
    return commands;
}

} // namespace vaultlock::lock
