// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the lock that the service tells of is an attempt's, and so the attempt's lock ID the
// lock's. This is decided here and nowhere else. Pure.
#pragma once

#include "aws/glacier/types.h"
#include "lock/attempt.h"
#include "lock/contradictions.h"

#include <optional>
#include <vector>

namespace vaultlock::lock {

/// On what an attempt is taken for a lock's; the later, the stronger.
enum class Basis {
    Circumstances, // no ID, but our policy, and a time that fits
    GivenInDoubt,  // as Given, but what the service says now does not fit
    Entered,       // the user says so, and the lock is still the one of that day
    Given,         // the service gave us the ID for this vault, and has not taken it back
};

struct Claim
{
    Basis basis = Basis::Circumstances;
    Contradictions contradictions = {};
};

/// None: the lock is not this attempt's. An ID that the service gave us is ours until the service
/// refuses it or has said that there is no lock any more: a vault has one lock at most, and no
/// time, policy or clock says that it is another one. They are told as contradictions.
std::optional<Claim> claimOf(const Attempt &attempt, const aws::VaultLock &lock);

/// The attempt with the strongest claim, the newest among equals; or null.
Attempt *attemptOf(std::vector<Attempt> &attempts, const aws::VaultLock &lock);

} // namespace vaultlock::lock
