// SPDX-License-Identifier: GPL-3.0-or-later

// What the command line says of itself.
#pragma once

#include "core/terminal.h"
#include "usage/command.h"

#include <optional>

namespace vaultlock::usage {

/// The usage line and the commands. Without a line end.
QString helpOfProgram(const Terminal &terminal);
/// One command: usage, what it does, arguments, options, exit codes, examples.
QString helpOf(const Command &command, const Terminal &terminal);
/// `--format text|json`, `--window <seconds>`, `--live`.
QString optionForm(const Option &option);
/// The endings that count for a task: its command's, where it has none of its own.
std::span<const Ending> endingsOf(const Command &command);

/// What can be answered without any command: --help, --version, help, help COMMAND. Nothing: the
/// line is for a command, or cannot be. arguments: the program's name first.
bool isAnswered(const QStringList &arguments);
std::optional<QString> answerTo(const QStringList &arguments, const Terminal &terminal);

} // namespace vaultlock::usage
