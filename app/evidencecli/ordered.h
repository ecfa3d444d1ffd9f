// SPDX-License-Identifier: GPL-3.0-or-later

// What a window orders (evidencedesk/order.h): a line of JSON on standard input, lines of JSON on
// standard output, and nobody is asked anything.
#pragma once

#include "cli/commandline.h"

class QCommandLineParser;

namespace vaultlock::cli {

/// --order: for our own window, so it is in no help.
void addOrderOption(QCommandLineParser &parser);

/// Makes, signs, stamps and writes: all of it or nothing. --passphrase-fd: of the key. SIGTERM ends
/// it at any moment but while it writes: then what it says is what is there. Returns the exit code.
int makeByOrder(const QCommandLineParser &parser, const Console &console);
int verifyByOrder(const Console &console);

} // namespace vaultlock::cli
