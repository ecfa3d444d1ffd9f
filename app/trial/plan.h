// SPDX-License-Identifier: GPL-3.0-or-later

// Which trials follow from a policy, and which of them can be done now.
#pragma once

#include "trial/deed.h"
#include "trial/prediction.h"

#include <optional>
#include <vector>

namespace vaultlock::trial {

/// For how long the policies keep an archive from whoever asks.
struct Keeping
{
    enum class Kind {
        NotKept,
        Days, // and from that age on not, without the hold
        ForEver,
        CannotTell,
    };
    Kind kind = Kind::CannotTell;
    int days = 0; ///< the first age at which its deletion is not denied; of Days

    friend bool operator==(const Keeping &, const Keeping &) = default;
};

/// The tag of the vault by which the policy denies what it would not deny without it.
struct Hold
{
    QString key;
    QString value;

    friend bool operator==(const Hold &, const Hold &) = default;
};

struct Plan
{
    std::vector<Deed> deeds; ///< in their order; none that the policy makes pointless
    Keeping keeping;         ///< without a hold
    std::optional<Hold> hold;

    friend bool operator==(const Plan &, const Plan &) = default;
};

/// Pure. Ages are tried at the numbers that the policy compares them with, and a day beside them.
Plan planOf(const Predictor &predictor);

/// The same as the vault is tagged now.
Keeping keepingNow(const Predictor &predictor);

/// What a trial has to be done with.
struct Standing
{
    Plan plan;
    bool hasArchive = false; ///< one that a trial stored, and that is not known to be deleted
    std::optional<int> age;  ///< of it, in whole days, by the service's clock
    std::optional<bool> isOnHold;
    bool isLocked = false; ///< completed; else in progress
};

enum class Obstacle {
    None,
    NoArchive,       // that one of these trials has stored
    AlreadyOnHold,   // by the tag
    NotOnHold,       // by the tag
    StillOnHold,     // and what is asked is what happens without
    TagsUnknown,     // so whether it is on hold is not known
    NotYoung,        // the retention of the archive that is there is over
    LockWouldExpire, // before the archive is old enough
    StillYoung,      // the clock has to be moved first
    TooFar,          // the clock cannot be moved so far
};

/// Pure. Nothing where it can be done.
Obstacle obstacleTo(Deed deed, const Standing &standing);

/// The sandbox's clock, to the first day on which the archive can be deleted. Of a policy that does
/// not keep for a number of days it is not asked.
Obstacle obstacleToPassing(const Standing &standing);

/// A century: what is beyond cannot be rehearsed.
inline constexpr int mostDaysToPass = 36'525;

} // namespace vaultlock::trial
