// SPDX-License-Identifier: GPL-3.0-or-later

// The tables, for Qt's parser.
#pragma once

#include "usage/command.h"

class QCommandLineParser;

namespace vaultlock::usage {

/// The options of the command, and -h and --help.
void addOptions(QCommandLineParser &parser, const Command &command);

} // namespace vaultlock::usage
