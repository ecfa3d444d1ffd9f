// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli watch`: what runs out, told without a window.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Beside the exit codes of every command, with --once: no lock is known to end soon, and one could
/// not be read. Unknown is not safe.
inline constexpr int exitUnknown = 3;

int runWatch(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
