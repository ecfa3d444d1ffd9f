// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli handover make: a lock in progress in a sealed file.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

int makeHandOver(const QCommandLineParser &parser, const Console &console);

} // namespace vaultlock::cli
