// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli explain`: what a policy comes to, in plain words.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// exitSuccess when it was explained, exitBadInput when the policy cannot be read. arguments: with
/// the program's name first and the command's name taken out.
int runExplain(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
