// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli whoami: who the service takes us for, and where that was found.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Text, or JSON: all that Connection details shows, by workspace::connectionFacts().
int runWhoami(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
