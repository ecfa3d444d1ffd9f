// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli: which command runs with which arguments.
#pragma once

#include "usage/exitcodes.h"

#include <QStringList>

#include <cstdio>

namespace vaultlock::cli {

/// What a command may use of the process.
struct Console
{
    FILE *out = stdout;
    FILE *err = stderr;
    FILE *in = stdin;
};

using usage::exitBadInput;
using usage::exitFailure;
using usage::exitSuccess;
using usage::exitUnknown;
using usage::exitUsage;

/// What a command exits with, unless its output could not be written, which is said.
int ended(int exitCode, const Console &console);

/// arguments: with the program's name first. Needs a QCoreApplication. Runs to the end of the
/// command, in the event loop of the application where the command serves, and returns the exit
/// code.
int run(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
