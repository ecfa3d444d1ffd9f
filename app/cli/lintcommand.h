// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli lint`: what is wrong with policies that live in files.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// exitSuccess without errors or dangers, exitFailure with, exitBadInput when a file cannot be
/// read; the others are looked at all the same. arguments: with the program's name first and the
/// command's name taken out.
int runLint(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
