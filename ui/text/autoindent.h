// SPDX-License-Identifier: GPL-3.0-or-later

// What Enter and a closing bracket do to the white space around them. Pure; bytes of UTF-8.
#pragma once

#include <QByteArray>

#include <optional>

namespace vaultlock::ui {

struct Insertion
{
    QByteArray text;
    qsizetype caret = 0; ///< from the beginning of text
};

/// What Enter inserts between the two halves of its line: a line end, the line's own indentation,
/// one step more after an opening bracket; and where the closing one follows at once, its own line.
Insertion lineBreak(const QByteArray &before, const QByteArray &after, const QByteArray &lineEnd,
                    const QByteArray &step);

/// Where the innermost bracket stands that is still open at the end of the text, strings left out;
/// -1 where there is none.
qsizetype openBracket(const QByteArray &text);

/// The indentation of a line that begins with a closing bracket, by the line with the bracket that
/// it closes.
QByteArray indentationOf(const QByteArray &line);

} // namespace vaultlock::ui
