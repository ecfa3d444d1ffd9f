// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli evidence verify.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

/// A line a check; exits with 0 where none failed, 1 where one did, 2 where something could not be
/// read.
int verifyEvidence(const QCommandLineParser &parser, const Console &console);

} // namespace vaultlock::cli
