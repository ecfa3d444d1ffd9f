// SPDX-License-Identifier: GPL-3.0-or-later

// What the shells ask for at Tab: no command of people's, so it is in no help.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// `complete [--window] -- WORD...`: what may come next (usage/completion.h). Reads AWS's files,
/// the list of Regions and what the last look at a fleet has left. Never asks the network. Always
/// exits with 0: what cannot be read offers nothing.
int runComplete(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
