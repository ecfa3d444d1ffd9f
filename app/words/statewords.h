// SPDX-License-Identifier: GPL-3.0-or-later

// The words for what a vault's lock is.
#pragma once

#include "lock/lockstage.h"

#include <QString>

namespace vaultlock::words {

/// "In progress", "Locked", … as AWS writes them; "Unknown" where nothing is known.
QString stageName(lock::LockStage stage);
/// One sentence that says what the stage means for the vault.
QString stageMeaning(lock::LockStage stage);

/// Of a step of the lock's way.
QString stepDone();
QString stepNow();
QString stepAhead();
QString stepShown();

} // namespace vaultlock::words
