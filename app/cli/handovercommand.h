// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli handover: a lock in progress, given to a colleague or taken from one.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// arguments: with the program's name first, and without the command's. Returns the exit code.
int runHandOver(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
