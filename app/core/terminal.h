// SPDX-License-Identifier: GPL-3.0-or-later

// What a stream of a program leads to: somebody at a terminal, or a file or another program.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <functional>
#include <optional>

namespace vaultlock {

/// A stream that is no terminal gets plain text, of any width: it is read by programs, and has to
/// stay as it is.
struct Terminal
{
    bool isTerminal = false;
    bool hasColour = false;
    std::optional<int> columns; ///< nothing: as wide as the text is
};

/// What is decided by. The variables: null where they are not set.
struct TerminalFacts
{
    bool isTerminal = false;
    int windowColumns = 0; ///< as the terminal itself says; 0: it does not
    std::function<QByteArray(const char *name)> variable;
};

/// Colour: not where NO_COLOR is set and not empty (no-color.org), CLICOLOR is 0, or TERM is dumb
/// or missing; CLICOLOR_FORCE, set and not 0, gives it to a pipe, too, but NO_COLOR goes before it.
/// Width: COLUMNS, else what the terminal says, else 80.
Terminal terminalBy(const TerminalFacts &facts);
Terminal terminalOf(FILE *stream);

/// What a text is about. The words say it as well: colour is never alone.
enum class Tone {
    Plain,
    Heading,
    Good,
    Attention, ///< somebody has to look, and there is time
    Bad,
    Unknown, ///< never looks as Good does
};
QString toned(const QString &text, Tone tone, const Terminal &terminal);

} // namespace vaultlock
