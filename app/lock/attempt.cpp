// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/attempt.h"

#include "core/byteview.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstdlib>

namespace vaultlock::lock {

namespace {

// Date headers have whole seconds, and the service's machines need not agree to the second.
constexpr qint64 clockSlackSeconds = 5 * 60;
// A request that was sent leaves its lock within this time, a slow journal included.
constexpr qint64 initiateReachSeconds = 60 * 60;

bool isNear(const QDateTime &a, const QDateTime &b, qint64 seconds)
{
    return std::abs(a.secsTo(b)) <= seconds;
}

bool isSamePolicy(const Attempt &attempt, const QByteArray &policy)
{
    if (!attempt.initiatedHere)
        return attempt.policySha256.isEmpty() || attempt.policySha256 == sha256Hex(policy);
    return comparePolicies(attempt.policy, policy) != policy::Sameness::Different;
}

template <typename Attempts>
auto *findAttempt(Attempts &attempts, const QUuid &id)
{
    const auto found = std::find_if(attempts.begin(), attempts.end(),
                                    [&](const Attempt &attempt) { return attempt.id == id; });
    return found == attempts.end() ? nullptr : &*found;
}

Attempt &attemptFor(std::vector<Attempt> &attempts, const QUuid &id)
{
    if (Attempt *known = attemptWith(attempts, id))
        return *known;
    attempts.emplace_back();
    attempts.back().id = id;
    return attempts.back();
}

void openOperation(Attempt &attempt, Operation operation, const journal::Entry &entry)
{
    attempt.open = operation;
    attempt.openSince = entry.time;
    attempt.ending = Attempt::Ending::None;
}

void end(Attempt &attempt, Attempt::Ending ending)
{
    attempt.open.reset();
    attempt.ending = ending;
}

void applyIntent(Attempt &attempt, const journal::Entry &entry)
{
    attempt.initiatedHere = true;
    attempt.policy = entry.policy;
    attempt.policySha256 = entry.policySha256;
    if (entry.expires) // when the window would end: 24 hours after we began
        attempt.began = entry.expires->addSecs(-lockIdLifetimeSeconds);
    openOperation(attempt, Operation::Initiate, entry);
}

void applyLockId(Attempt &attempt, const journal::Entry &entry)
{
    attempt.lockId = entry.lockId;
    attempt.expires = entry.expires;
    attempt.isDurable = true;
    attempt.lockIdIsEntered = entry.kind == journal::EntryKind::LockIdEntered;
    if (attempt.lockIdIsEntered)
        attempt.policySha256 = entry.policySha256;
    else if (entry.expires)
        attempt.created = entry.expires->addSecs(-lockIdLifetimeSeconds);
    end(attempt, Attempt::Ending::None);
}

/// An attempt at somebody else's lock, known by an AbortIntended alone, is over when it failed.
void applyAbortFailed(Attempt &attempt)
{
    const bool isOurs = attempt.initiatedHere || attempt.lockId;
    end(attempt, isOurs ? Attempt::Ending::None : Attempt::Ending::Gone);
}

void keepFrom(const Attempt &before, Attempt &attempt)
{
    if (before.createdIsExact) {
        attempt.created = before.created;
        attempt.createdIsExact = true;
        attempt.expires = before.expires;
    }
    if (attempt.open && before.open == attempt.open)
        attempt.inFlightUntil = before.inFlightUntil;
}

} // namespace

bool Attempt::hasLock() const
{
    return ending == Ending::None && (lockId || isNotedLost);
}

Attempt &applyEntry(std::vector<Attempt> &attempts, const journal::Entry &entry)
{
    Attempt &attempt = attemptFor(attempts, entry.attempt);
    applyTo(attempt, entry);
    return attempt;
}

void applyTo(Attempt &attempt, const journal::Entry &entry)
{
    using journal::EntryKind;
    switch (entry.kind) {
    case EntryKind::InitiateIntended:
        return applyIntent(attempt, entry);
    case EntryKind::LockIdReceived:
    case EntryKind::LockIdEntered:
        return applyLockId(attempt, entry);
    case EntryKind::InitiateFailed:
        return end(attempt, Attempt::Ending::Failed);
    case EntryKind::LockIdLost:
        attempt.isNotedLost = true;
        attempt.expires = entry.expires;
        return end(attempt, Attempt::Ending::None);
    case EntryKind::CompleteIntended:
        return openOperation(attempt, Operation::Complete, entry);
    case EntryKind::CompleteFailed:
        return end(attempt, Attempt::Ending::None);
    case EntryKind::AbortIntended:
        if (attempt.policySha256.isEmpty()) {
            attempt.policySha256 = entry.policySha256;
            attempt.expires = entry.expires;
        }
        return openOperation(attempt, Operation::Abort, entry);
    case EntryKind::AbortFailed:
        return applyAbortFailed(attempt);
    case EntryKind::Aborted:
        return end(attempt, Attempt::Ending::Aborted);
    case EntryKind::Completed:
    case EntryKind::ObservedLocked:
        return end(attempt, Attempt::Ending::Locked);
    case EntryKind::Expired:
        return end(attempt, Attempt::Ending::Expired);
    case EntryKind::ObservedNoLock:
        return end(attempt, Attempt::Ending::Gone);
    case EntryKind::Unverified:
        return; // nothing is concluded from it
    }
}

std::vector<Attempt> attemptsIn(const std::vector<journal::Entry> &entries,
                                const std::vector<Attempt> &before, const Moment &now,
                                std::chrono::milliseconds requestLife)
{
    std::vector<Attempt> attempts;
    for (const journal::Entry &entry : entries) {
        if (entry.kind != journal::EntryKind::Unverified)
            applyEntry(attempts, entry);
    }
    for (Attempt &attempt : attempts) {
        // The clock may have been set since: never wait longer than a request can live.
        const std::chrono::milliseconds age(attempt.openSince.msecsTo(now.utc));
        if (attempt.open)
            attempt.inFlightUntil =
                now.sinceBoot +
                std::clamp(requestLife - age, std::chrono::milliseconds(0), requestLife);
        if (const Attempt *known = attemptWith(before, attempt.id))
            keepFrom(*known, attempt);
    }
    return attempts;
}

bool fits(const Attempt &attempt, const aws::VaultLock &lock)
{
    // A lock ID of ours with the time of its making: it is that lock, whatever its policy says;
    // Complete compares the policies.
    if (attempt.initiatedHere && attempt.lockId && attempt.created)
        return attempt.createdIsExact ? attempt.created == lock.created
                                      : isNear(*attempt.created, lock.created, clockSlackSeconds);
    if (!isSamePolicy(attempt, lock.policy))
        return false;
    if (!attempt.initiatedHere)
        return !attempt.expires || !lock.expires || isNear(*attempt.expires, *lock.expires, 5);
    if (!attempt.began)
        return true;
    const qint64 after = attempt.began->secsTo(lock.created);
    return after >= -clockSlackSeconds && after <= initiateReachSeconds;
}

Attempt *attemptWith(std::vector<Attempt> &attempts, const QUuid &id)
{
    return findAttempt(attempts, id);
}

const Attempt *attemptWith(const std::vector<Attempt> &attempts, const QUuid &id)
{
    return findAttempt(attempts, id);
}

Attempt *attemptOf(std::vector<Attempt> &attempts, const aws::VaultLock &lock)
{
    const auto isCandidate = [&](const Attempt &attempt, bool withId) {
        using Ending = Attempt::Ending;
        if (attempt.lockId.has_value() != withId)
            return false;
        // What is told to be gone or expired and is there all the same keeps its ID.
        const bool mayBeThere =
            attempt.ending == Ending::None ||
            (withId && (attempt.ending == Ending::Gone || attempt.ending == Ending::Expired));
        return mayBeThere && fits(attempt, lock);
    };
    for (const bool withId : {true, false}) {
        const auto found =
            std::find_if(attempts.rbegin(), attempts.rend(),
                         [&](const Attempt &attempt) { return isCandidate(attempt, withId); });
        if (found != attempts.rend())
            return &*found;
    }
    return nullptr;
}

QByteArray sha256Hex(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

policy::Sameness comparePolicies(const QByteArray &a, const QByteArray &b)
{
    return policy::compare(viewOf(a), viewOf(b));
}

} // namespace vaultlock::lock
