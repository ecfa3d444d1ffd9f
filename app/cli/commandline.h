// vaultlock-cli: which command runs with which arguments.
#pragma once

#include <QStringList>

#include <cstdio>

namespace vaultlock::cli {

/// What a command may use of the process.
struct Console
{
    FILE *out = stdout;
    FILE *err = stderr;
};

/// The exit codes of every command.
inline constexpr int exitSuccess = 0;
inline constexpr int exitFailure = 1;
inline constexpr int exitUsage = 2;

/// arguments: with the program's name first. Needs a QCoreApplication. Runs to the end of the
/// command, in the event loop of the application where the command serves, and returns the exit
/// code.
int run(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
