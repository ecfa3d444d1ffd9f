// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/obstacles.h"

namespace vaultlock::lock {

namespace {

/// What stands in the way of every change alike.
std::optional<LockObstacle> commonObstacle(const State *state)
{
    if (!state)
        return LockObstacle::NoVaultChosen;
    switch (stageOf(*state)) {
    case LockStage::Unknown:
        return LockObstacle::StateUnknown;
    case LockStage::NoVault:
        return LockObstacle::VaultMissing;
    case LockStage::Initiating:
    case LockStage::Completing:
    case LockStage::Aborting:
        return LockObstacle::OperationUnderWay;
    case LockStage::OutcomeUnknown:
        return LockObstacle::OutcomeUnknown;
    case LockStage::Unlocked:
    case LockStage::InProgress:
    case LockStage::Locked:
    case LockStage::Expired:
        break;
    }
    return {};
}

std::optional<LockObstacle> obstacleWithoutLockInProgress(const State *state)
{
    if (const auto common = commonObstacle(state))
        return common;
    const LockStage stage = stageOf(*state);
    if (stage == LockStage::Locked)
        return LockObstacle::AlreadyLocked;
    if (stage != LockStage::InProgress)
        return LockObstacle::NoLockInProgress;
    return {};
}

} // namespace

std::optional<LockObstacle> initiateObstacle(const State *state, const DraftStatus &draft)
{
    if (const auto common = commonObstacle(state))
        return common;
    const LockStage stage = stageOf(*state);
    if (stage == LockStage::InProgress)
        return LockObstacle::AlreadyInProgress;
    if (stage == LockStage::Locked)
        return LockObstacle::AlreadyLocked;
    if (draft.isEmpty)
        return LockObstacle::PolicyEmpty;
    if (draft.hasErrors)
        return LockObstacle::PolicyHasErrors;
    return {};
}

std::optional<LockObstacle> completeObstacle(const State *state)
{
    if (const auto obstacle = obstacleWithoutLockInProgress(state))
        return obstacle;
    switch (std::get<InProgress>(*state).custody) {
    case LockIdCustody::Held:
    case LockIdCustody::NotDurable:
        return {};
    case LockIdCustody::Lost:
        return LockObstacle::LockIdLost;
    case LockIdCustody::Elsewhere:
        return LockObstacle::LockIdElsewhere;
    case LockIdCustody::Unread:
        return LockObstacle::LockIdUnread;
    }
    return LockObstacle::StateUnknown;
}

std::optional<LockObstacle> abortObstacle(const State *state)
{
    return obstacleWithoutLockInProgress(state);
}

} // namespace vaultlock::lock
