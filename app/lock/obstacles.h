// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the way of Initiate, Complete and Abort. Pure.
#pragma once

#include "lock/lockobstacle.h"
#include "lock/state.h"

#include <optional>

namespace vaultlock::lock {

/// What there is to initiate.
struct DraftStatus
{
    bool isEmpty = true;
    bool hasErrors = false;
};

/// None: it may be done. state: null without a chosen vault.
std::optional<LockObstacle> initiateObstacle(const State *state, const DraftStatus &draft);
std::optional<LockObstacle> completeObstacle(const State *state);
std::optional<LockObstacle> abortObstacle(const State *state);

} // namespace vaultlock::lock
