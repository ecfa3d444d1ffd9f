// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli vaults: every vault, with the state of its lock.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// A table, or JSON. Only reads. Exits with 1 where the list, or the lock of a vault, could not be
/// read.
int runVaults(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
