// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli evidence make.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

/// Of a command line that was read. Returns the exit code.
int makeEvidence(const QCommandLineParser &parser, const Console &console);

} // namespace vaultlock::cli
