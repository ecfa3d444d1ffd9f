// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultgroup.h"

namespace vaultlock::ui {

namespace {

/// The one filter, beside All, that shows the stage.
StateFilter filterOf(lock::LockStage stage)
{
    switch (stage) {
    case lock::LockStage::OutcomeUnknown:
    case lock::LockStage::InProgress:
    case lock::LockStage::Initiating:
    case lock::LockStage::Completing:
    case lock::LockStage::Aborting:
        return StateFilter::InProgress;
    case lock::LockStage::Unlocked:
    case lock::LockStage::Expired:
        return StateFilter::NotLocked;
    case lock::LockStage::Locked:
        return StateFilter::Locked;
    case lock::LockStage::Unknown:
    case lock::LockStage::NoVault:
        break;
    }
    return StateFilter::NotKnown;
}

} // namespace

bool isShownBy(StateFilter filter, lock::LockStage stage)
{
    return filter == StateFilter::All || filter == filterOf(stage);
}

QString filterName(StateFilter filter)
{
    switch (filter) {
    case StateFilter::All:
        return VaultModel::tr("All states");
    case StateFilter::InProgress:
        return VaultModel::tr("In progress");
    case StateFilter::NotLocked:
        return VaultModel::tr("Not locked");
    case StateFilter::Locked:
        return VaultModel::tr("Locked");
    case StateFilter::NotKnown:
        break;
    }
    return VaultModel::tr("Not known");
}

VaultGroup groupOf(const VaultModel::Row &row)
{
    switch (filterOf(row.stage)) {
    case StateFilter::InProgress:
        return VaultGroup::InProgress;
    case StateFilter::NotLocked:
        return VaultGroup::NotLocked;
    case StateFilter::Locked:
        return VaultGroup::Locked;
    case StateFilter::All:
    case StateFilter::NotKnown:
        break;
    }
    const bool isStillToRead = row.stage == lock::LockStage::Unknown && !row.why;
    return isStillToRead ? VaultGroup::NotRead : VaultGroup::NotKnown;
}

QString groupName(VaultGroup group)
{
    switch (group) {
    case VaultGroup::InProgress:
        return filterName(StateFilter::InProgress);
    case VaultGroup::NotKnown:
        return filterName(StateFilter::NotKnown);
    case VaultGroup::NotLocked:
        return filterName(StateFilter::NotLocked);
    case VaultGroup::Locked:
        return filterName(StateFilter::Locked);
    case VaultGroup::NotRead:
        break;
    }
    return VaultModel::tr("Not read yet");
}

} // namespace vaultlock::ui
