// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault's state puts it together with: in the filter, and under the headings of the list.
#pragma once

#include "ui/vaults/vaultmodel.h"

#include <QString>

namespace vaultlock::ui {

/// Which states are shown.
enum class StateFilter {
    All,
    InProgress, // and what is on its way into it, or out of it
    NotLocked,
    Locked,
    NotKnown, // not read, or read without an answer
};

QString filterName(StateFilter filter);
bool isShownBy(StateFilter filter, lock::LockStage stage);

/// In the order of the list. What is still to be read stands last: the rows on screen are read
/// first, and leave it upwards, in the order that they are in.
enum class VaultGroup {
    InProgress,
    NotKnown, // read without an answer
    NotLocked,
    Locked,
    NotRead,
};

VaultGroup groupOf(const VaultModel::Row &row);
QString groupName(VaultGroup group);

} // namespace vaultlock::ui
