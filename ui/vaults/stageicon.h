// SPDX-License-Identifier: GPL-3.0-or-later

// A small picture for each stage of a lock.
#pragma once

#include "lock/lockstage.h"

#include <QIcon>

namespace vaultlock::ui {

/// Told apart by shape, not by colour alone: a ring (no lock), a dial (in progress), a padlock
/// (locked), a question mark (unknown), three dots (under way). Drawn in the current theme's
/// colours at any size.
QIcon stageIcon(lock::LockStage stage);

} // namespace vaultlock::ui
