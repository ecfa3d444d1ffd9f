// SPDX-License-Identifier: GPL-3.0-or-later

// Before something that is kept is taken away: what is gone then.
#pragma once

#include "lock/runninglock.h"
#include "settings/keptthings.h"
#include "ui/furniture/lockdialog.h"

#include <optional>
#include <vector>

namespace vaultlock::ui {

/// Keeping is the default. Where it can only be removed by hand, it says how, and there is nothing
/// to accept.
class RemovalDialog : public LockDialog
{
    Q_OBJECT

public:
    /// running: the locks in progress; none: not known.
    RemovalDialog(const settings::Kept &kept,
                  const std::optional<std::vector<lock::RunningLock>> &running, QWidget *parent);
};

} // namespace vaultlock::ui
