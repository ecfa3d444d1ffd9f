// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli sandbox`: Glacier's vault lock for tests, on the loopback interface.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Prints where and with which credentials it listens, as one line of JSON, and serves until
/// SIGTERM or SIGINT. arguments: with the program's name first and the command's name taken out.
int runSandbox(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
