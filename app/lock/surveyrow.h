// SPDX-License-Identifier: GPL-3.0-or-later

// What the answer to GetVaultLock makes of a vault's row.
#pragma once

#include "core/result.h"
#include "lock/vaultsurvey.h"

namespace vaultlock::lock {

/// The vault was named by the service just before: NotFound is about the lock, then. now: UTC, by
/// the local clock.
void takeLock(VaultSurvey::Row &row, const Result<aws::VaultLock> &lock, const QDateTime &now);

} // namespace vaultlock::lock
