// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli simulate`: what a policy decides on requests.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// exitSuccess when every request was decided, whatever came out; exitBadInput when a file cannot
/// be read or understood: then nothing is decided. arguments: with the program's name first and the
/// command's name taken out.
int runSimulate(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
