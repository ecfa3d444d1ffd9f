#include "lock/settle.h"

#include "policy/equivalence.h"

#include <cstdlib>

namespace vaultlock::lock {

using journal::EntryKind;

namespace {

constexpr qint64 dayInSeconds = 24 * 60 * 60;
/// Between the creation of a lock at the service and the Date of its reply, or between two clocks.
constexpr qint64 toleranceInSeconds = 5 * 60;

bool samePolicy(const QByteArray &a, const QByteArray &b)
{
    return policy::compare({a.constData(), static_cast<std::size_t>(a.size())},
                           {b.constData(), static_cast<std::size_t>(b.size())}) !=
           policy::Sameness::Different;
}

/// An entry's expiry is the reply's Date and 24 h, so the creation by the service's clock is known.
bool isAboutThatTime(const std::optional<QDateTime> &expires, const QDateTime &created)
{
    if (!expires)
        return true;
    const QDateTime repliedAt = expires->addSecs(-dayInSeconds);
    return std::llabs(repliedAt.secsTo(created)) <= toleranceInSeconds;
}

LockIdCustody custodyOf(const Context &context, const aws::VaultLock &lock)
{
    if (!isOurs(context.records, lock))
        return LockIdCustody::Elsewhere;
    if (context.records.lockId)
        return LockIdCustody::Held;
    return LockIdCustody::Lost;
}

void settleInProgress(Context &context, const aws::VaultLock &lock, const QDateTime &at,
                      std::vector<Command> &commands, const QDateTime &now)
{
    const LockIdCustody custody = custodyOf(context, lock);
    if (custody == LockIdCustody::Elsewhere && context.records.isOpen()) {
        const bool neverWas = context.records.phase == Records::Phase::Intended;
        note(context, commands,
             entryOf(context, neverWas ? EntryKind::InitiateFailed : EntryKind::ObservedNoLock,
                     now));
    }
    if (custody == LockIdCustody::Lost && context.records.phase == Records::Phase::Intended) {
        auto entry = entryOf(context, EntryKind::LockIdLost, now);
        entry.expires = lock.created.addSecs(dayInSeconds);
        note(context, commands, entry);
    }
    InProgress inProgress = inProgressFrom(lock, at);
    inProgress.custody = custody;
    if (custody == LockIdCustody::Held)
        inProgress.lockId = context.records.lockId;
    // What could not be written stays to be copied.
    const auto *before = std::get_if<InProgress>(&context.state);
    if (before && before->custody == LockIdCustody::NotDurable &&
        samePolicy(before->policy, lock.policy)) {
        inProgress.custody = LockIdCustody::NotDurable;
        inProgress.lockId = before->lockId;
    }
    context.state = inProgress;
}

void settleLocked(Context &context, const aws::VaultLock &lock, const QDateTime &at,
                  std::vector<Command> &commands, const QDateTime &now)
{
    if (context.records.isOpen()) {
        const EntryKind kind =
            context.records.isCompleteIntended ? EntryKind::Completed : EntryKind::ObservedLocked;
        note(context, commands, entryOf(context, kind, now));
    }
    context.state = Locked{lock.policy, lock.created, at};
}

/// The end of a lock's window as the service or the journal gave it.
std::optional<QDateTime> knownExpiry(const Context &context)
{
    if (const auto *inProgress = std::get_if<InProgress>(&context.state); inProgress)
        return inProgress->expires;
    return context.records.expires;
}

void settleNoLock(Context &context, const Reading &reading, std::vector<Command> &commands,
                  const QDateTime &now)
{
    const auto phase = context.records.phase;
    const auto expires = knownExpiry(context);
    // The service has already removed the lock, so a minute of difference is not to be argued
    // about.
    const bool isOver = expires && expires->addSecs(-60) <= reading.serviceNow;
    const auto *seen = std::get_if<InProgress>(&context.state);
    if (phase == Records::Phase::Intended) {
        note(context, commands, entryOf(context, EntryKind::InitiateFailed, now));
    } else if (context.records.isOpen()) {
        const bool isAborted = context.records.isAbortIntended;
        auto entry = entryOf(context,
                             isAborted ? EntryKind::Aborted
                             : isOver  ? EntryKind::Expired
                                       : EntryKind::ObservedNoLock,
                             now);
        entry.expires = expires;
        note(context, commands, entry);
        if (isOver && !isAborted) {
            context.state = Expired{*expires, reading.at};
            return;
        }
    } else if (seen && isOver) {
        context.state = Expired{*expires, reading.at};
        return;
    } else if (phase == Records::Phase::Expired && context.records.expires) {
        context.state = Expired{*context.records.expires, reading.at};
        return;
    }
    context.state = Unlocked{reading.at};
}

void settleFailed(Context &context, const Error &error)
{
    context.readingError = error;
    const LockStage stage = stageOf(context.state);
    const bool hasSomethingToShow = stage == LockStage::InProgress || stage == LockStage::Locked;
    if (!hasSomethingToShow)
        context.state = Unknown{error, context.records.lockId};
}

} // namespace

std::vector<Command> settle(Context &context, const Reading &reading, const QDateTime &now)
{
    std::vector<Command> commands;
    context.readingError.reset();
    if (const auto *lock = std::get_if<aws::VaultLock>(&reading.answer)) {
        if (lock->state == aws::ServiceLockState::Locked)
            settleLocked(context, *lock, reading.at, commands, now);
        else
            settleInProgress(context, *lock, reading.at, commands, now);
    } else if (std::holds_alternative<NoLockThere>(reading.answer)) {
        settleNoLock(context, reading, commands, now);
    } else if (std::holds_alternative<NoVaultThere>(reading.answer)) {
        context.state = NoVault{reading.at};
    } else {
        settleFailed(context, std::get<ReadingFailed>(reading.answer).error);
    }
    return commands;
}

journal::Entry entryOf(const Context &context, EntryKind kind, const QDateTime &now)
{
    journal::Entry entry;
    entry.kind = kind;
    entry.time = now;
    entry.attempt = context.records.attempt;
    entry.origin = context.origin.key();
    entry.endpoint = context.endpoint;
    entry.vaultArn = context.vault.toString();
    if (context.records.lockId)
        entry.lockId = context.records.lockId->toString();
    if (context.answer) {
        entry.serviceCode = context.answer->code;
        entry.requestId = context.answer->requestId;
    }
    return entry;
}

void note(Context &context, std::vector<Command> &commands, journal::Entry entry)
{
    context.records.take(entry, context.origin);
    commands.emplace_back(command::Note{std::move(entry)});
}

bool isOurs(const Records &records, const aws::VaultLock &lock)
{
    if (!records.isOpen())
        return false;
    // An entered ID comes without a policy to compare.
    if (!records.policy.isEmpty() && !samePolicy(records.policy, lock.policy))
        return false;
    return isAboutThatTime(records.expires, lock.created);
}

InProgress inProgressFrom(const aws::VaultLock &lock, const QDateTime &at)
{
    InProgress inProgress;
    inProgress.policy = lock.policy;
    inProgress.created = lock.created;
    inProgress.expires = lock.expires;
    inProgress.serverTime = lock.metadata.serverTime;
    inProgress.asOf = at;
    return inProgress;
}

} // namespace vaultlock::lock
