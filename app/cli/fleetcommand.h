// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli fleet: all vaults of several accounts and Regions.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// A table, JSON or CSV. Only reads; keeps what was seen for the next look. Exits with 1 where
/// something that was asked could not be found out, which is said; with 2 where the command line or
/// a policy's file cannot be.
int runFleet(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
