// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli handover show and receive: what a sealed file says, and taking it.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

int showHandOver(const QCommandLineParser &parser, const Console &console);
int receiveHandOver(const QCommandLineParser &parser, const Console &console);

} // namespace vaultlock::cli
