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
    journal::Entry entry =
        entryAbout(context, EntryKind::LockIdEntered, attemptToKeepIn(context, goal, *lock), now);
    entry.lockId = goal.lockId.toString();
    entry.policySha256 = sha256Hex(lock->policy);
    entry.expires = lock->expires;
    return appendIn(context, step::JournalingGivenLockId{std::move(entry), *lock, goal.lockId});
}

Commands entryAppended(Context &context, const step::JournalingGivenLockId &step,
                       const Result<qint64> &sequence, const Moment &now)
{
    takeLockIdEntry(context, step.entry, sequence.has_value());
    InProgress lock = step.lock;
    lock.lockId = step.lockId;
    lock.lockIdIsEntered = true;
    lock.custody = sequence ? LockIdCustody::Held : LockIdCustody::NotDurable;
    context.lastSeen = lock;
    show(context, lock);
    Commands commands{command::Announce{step.lockId}};
    append(commands, rest(context, now));
    return commands;
}

} // namespace vaultlock::lock
