// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/stateknowledge.h"
#include "lock/steps.h"

#include <utility>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

/// Our Initiate whose ID is not here takes the given one, and so does a lock whose ID was given
/// wrongly before; else it is a lock made elsewhere, with a new attempt.
QUuid attemptToKeepIn(const Context &context, const goal::KeepLockId &goal, const InProgress &lock)
{
    for (const Attempt &attempt : context.attempts) {
        using Ending = Attempt::Ending;
        const bool mayTake = !attempt.lockId || attempt.lockIdIsEntered;
        const bool isOpen = attempt.ending == Ending::None || attempt.ending == Ending::Failed;
        if (mayTake && isOpen && attempt.created == lock.created)
            return attempt.id;
    }
    return goal.attempt;
}

/// What speaks against its being the lock that was handed over; nothing where it is that one.
std::optional<ErrorKind> objectionTo(const ReceivedLock &received, const InProgress &found)
{
    if (received.created != found.created)
        return ErrorKind::LockIdStale;
    if (comparePolicies(received.policy, found.policy) == policy::Sameness::Different)
        return ErrorKind::PolicyMismatch;
    // One that is held already is not replaced by another.
    const bool isKnown = found.lockId && !mayEnterLockId(found);
    return isKnown ? std::optional(ErrorKind::LockStateChanged) : std::nullopt;
}

journal::Entry entryToKeep(const Context &context, const goal::KeepLockId &goal,
                           const InProgress &lock, const Moment &now)
{
    const auto kind = goal.received ? EntryKind::TakenOver : EntryKind::LockIdEntered;
    journal::Entry entry = entryAbout(context, kind, attemptToKeepIn(context, goal, lock), now);
    entry.lockId = goal.lockId.toString();
    entry.policySha256 = sha256Hex(lock.policy);
    entry.expires = lock.expires;
    entry.created = lock.created;
    if (goal.received) {
        entry.policy = goal.received->policy;
        entry.policySha256 = sha256Hex(entry.policy);
        entry.colleague = goal.received->from;
        entry.caller = context.caller;
        entry.detail = goal.received->said;
    }
    return entry;
}

} // namespace

Attempt &takeLockIdEntry(Context &context, const journal::Entry &entry, bool isOnDisk)
{
    if (isOnDisk) {
        context.memory.keepDurable(entry);
    } else {
        context.memory.keepMissing(entry);
        ++context.savingsInVain;
    }
    const Attempt *known = attemptWith(context.attempts, entry.attempt);
    const auto newestBefore = known ? known->newest : std::nullopt;
    Attempt &attempt = applyEntry(context.attempts, entry);
    attempt.isDurable = isOnDisk;
    if (!isOnDisk)
        attempt.newest = newestBefore;
    return attempt;
}

bool mayTakeLockId(const Context &context)
{
    return changeableLock(context) && mayEnterLockId(context.state);
}

Commands lockIdGiven(Context &context, const event::LockIdGiven &event)
{
    if (!mayTakeLockId(context) || event.lockId.origin() != context.origin)
        return {};
    return beginReading(context, event);
}

Commands goOn(Context &context, const goal::KeepLockId &goal, const State &found, const Moment &now)
{
    show(context, found);
    const auto *lock = std::get_if<InProgress>(&found);
    if (!lock) {
        Commands commands = rest(context, now);
        commands.emplace_back(command::RefuseLockId{because(ErrorKind::LockStateChanged)});
        return commands;
    }
    if (const auto why = goal.received ? objectionTo(*goal.received, *lock) : std::nullopt) {
        Commands commands = rest(context, now);
        commands.emplace_back(command::RefuseLockId{because(*why)});
        return commands;
    }
    return appendIn(context, step::JournalingGivenLockId{entryToKeep(context, goal, *lock, now),
                                                         *lock, goal.lockId});
}

Commands entryAppended(Context &context, const step::JournalingGivenLockId &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    takeLockIdEntry(context, step.entry, sequence.has_value());
    InProgress lock = step.lock;
    lock.lockId = step.lockId;
    lock.lockIdIsEntered = step.entry.kind == EntryKind::LockIdEntered;
    lock.receivedFrom = step.entry.colleague;
    lock.mayBeAnother = false;
    if (!lock.lockIdIsEntered)
        lock.contradictions = {}; // the lock is the very one, as was just compared
    lock.custody = sequence ? LockIdCustody::Held : LockIdCustody::NotDurable;
    context.lastSeen = lock;
    show(context, lock);
    Commands commands{command::Announce{step.lockId}};
    append(commands, rest(context, now));
    return commands;
}

} // namespace vaultlock::lock
