// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli team`: the journal that a team shares.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// `team status|hand-over|verify|export|log [FILE]`. Exits with 1 where the database cannot be
/// reached, is not what it was, or a chain is not whole; with 2 where the command line cannot be.
int runTeam(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
