// SPDX-License-Identifier: GPL-3.0-or-later

// Asks the service about a vault's lock.
#pragma once

#include "lock/reading.h"
#include "lock/services.h"

#include <QObject>

#include <functional>

namespace vaultlock::lock {

/// GetVaultLock; where it says 404, DescribeVault tells a vault without a lock from no vault. Calls
/// back once, unless the guard dies first.
void readService(const Services &services, const VaultName &vault, QObject *guard,
                 const std::function<void(const Reading &)> &done);

} // namespace vaultlock::lock
