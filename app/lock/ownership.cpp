// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/ownership.h"

#include <cstdlib>

namespace vaultlock::lock {

using Ending = Attempt::Ending;

namespace {

// Date headers have whole seconds, and the service's machines need not agree to the second.
constexpr qint64 clockSlackSeconds = 5 * 60;
// A request that was sent leaves its lock within this time, a slow journal included.
constexpr qint64 initiateReachSeconds = 60 * 60;
constexpr qint64 sameEndSeconds = 5;

bool isNear(const QDateTime &a, const QDateTime &b, qint64 seconds)
{
    return std::abs(a.secsTo(b)) <= seconds;
}

bool isSamePolicy(const Attempt &attempt, const QByteArray &policy)
{
    if (!attempt.knowsPolicy())
        return attempt.policySha256.isEmpty() || attempt.policySha256 == sha256Hex(policy);
    return comparePolicies(attempt.policy, policy) != policy::Sameness::Different;
}

bool isWithinReach(const QDateTime &began, const aws::VaultLock &lock)
{
    const qint64 after = began.secsTo(lock.created);
    return after >= -clockSlackSeconds && after <= initiateReachSeconds;
}

/// The lock was made when this attempt was: by the service's clock, or by ours should it be wrong.
bool wasMadeThen(const Attempt &attempt, const aws::VaultLock &lock)
{
    return !attempt.began || isWithinReach(*attempt.began, lock) ||
           (attempt.initiated.isValid() && isWithinReach(attempt.initiated, lock));
}

bool hasSameEnd(const Attempt &attempt, const aws::VaultLock &lock)
{
    return attempt.expires && lock.expires &&
           isNear(*attempt.expires, *lock.expires, sameEndSeconds);
}

Contradictions contradictionsOf(const Attempt &attempt, const aws::VaultLock &lock)
{
    Contradictions found;
    if (attempt.created && attempt.createdIsExact)
        found.creationTime = attempt.created != lock.created;
    else if (attempt.created)
        found.estimatedTime = !isNear(*attempt.created, lock.created, clockSlackSeconds);
    found.policy = !isSamePolicy(attempt, lock.policy);
    found.refusal = attempt.isRefused;
    return found;
}

/// The service gave us the ID.
std::optional<Claim> claimOfGiven(const Attempt &attempt, const aws::VaultLock &lock)
{
    const Contradictions contradictions = contradictionsOf(attempt, lock);
    const bool isOver = attempt.ending == Ending::Gone || attempt.ending == Ending::Expired;
    // The service has said that it is gone, or was asked by us to remove it: only the very same
    // lock can still be ours.
    if ((isOver || attempt.open == Operation::Abort) && contradictions.any())
        return {};
    return Claim{contradictions.raiseDoubt() ? Basis::GivenInDoubt : Basis::Given, contradictions};
}

std::optional<Claim> claimOfEntered(const Attempt &attempt, const aws::VaultLock &lock)
{
    const bool isThatLock = attempt.createdIsExact ? attempt.created == lock.created
                            : attempt.expires && lock.expires
                                ? hasSameEnd(attempt, lock)
                                : !attempt.initiatedHere || wasMadeThen(attempt, lock);
    // What was initiated here is compared by Complete.
    if (!isThatLock || (!attempt.initiatedHere && !isSamePolicy(attempt, lock.policy)))
        return {};
    return Claim{Basis::Entered, {}};
}

std::optional<Claim> claimWithoutId(const Attempt &attempt, const aws::VaultLock &lock)
{
    if (!isSamePolicy(attempt, lock.policy))
        return {};
    const bool fits = attempt.initiatedHere
                          ? wasMadeThen(attempt, lock) ||
                                // The service said that there was no lock, and we asked for this.
                                (attempt.isSentByThisRun && attempt.ending == Ending::None)
                          : !attempt.expires || !lock.expires || hasSameEnd(attempt, lock);
    return fits ? std::optional(Claim{}) : std::nullopt;
}

bool mayHaveALock(const Attempt &attempt, const aws::VaultLock &lock)
{
    switch (attempt.ending) {
    case Ending::None:
        return true;
    case Ending::Failed:
        // A request can be carried out long after everybody has given it up.
        return attempt.initiatedHere && !attempt.isRefused;
    case Ending::Gone:
    case Ending::Expired:
        return attempt.lockId.has_value();
    case Ending::Locked:
        return lock.state == aws::ServiceLockState::Locked;
    case Ending::Aborted:
        return false;
    }
    return false;
}

} // namespace

std::optional<Claim> claimOf(const Attempt &attempt, const aws::VaultLock &lock)
{
    if (!mayHaveALock(attempt, lock))
        return {};
    if (attempt.ending == Ending::Locked)
        return Claim{Basis::Given, {}};
    if (!attempt.lockId)
        return claimWithoutId(attempt, lock);
    return attempt.lockIdIsEntered ? claimOfEntered(attempt, lock) : claimOfGiven(attempt, lock);
}

Attempt *attemptOf(std::vector<Attempt> &attempts, const aws::VaultLock &lock)
{
    Attempt *owner = nullptr;
    std::optional<Claim> strongest;
    for (auto attempt = attempts.rbegin(); attempt != attempts.rend(); ++attempt) {
        const auto claim = claimOf(*attempt, lock);
        if (claim && (!strongest || claim->basis > strongest->basis)) {
            strongest = claim;
            owner = &*attempt;
        }
    }
    return owner;
}

} // namespace vaultlock::lock
