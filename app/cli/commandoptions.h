// SPDX-License-Identifier: GPL-3.0-or-later

// What all commands do with their command line.
#pragma once

#include "cli/commandline.h"

#include <QCommandLineParser>

#include <optional>

namespace vaultlock::cli {

/// Gives the parser the options of the command (usage/command.h) and reads the arguments, with the
/// program's name first. The exit code where the command ends here: help was asked for, or the line
/// cannot be, and that was said.
std::optional<int> parseOptions(QCommandLineParser &parser, const QStringList &arguments,
                                const QString &command, const Console &console);

/// Says what is wrong with the command line, and returns the exit code for it.
int refused(const QString &what, const Console &console);

/// The same where a command needs a task first, and `given` is none: says which there are, and
/// which of them may be meant.
int refusedTask(const QString &command, const QString &given, const Console &console);

/// `--name value`, as it was written.
QString written(const QCommandLineParser &parser, const QString &option);

} // namespace vaultlock::cli
