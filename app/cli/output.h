// SPDX-License-Identifier: GPL-3.0-or-later

// Writing to the terminal, or to whoever reads the pipe.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <cstdio>

namespace vaultlock::cli {

/// One line of UTF-8, flushed, so that a waiting reader sees it at once.
void printLine(FILE *stream, const QString &line);

/// The text with every character that a terminal would act on, or that would change the order of
/// what is read, as an escape of JSON's (`\u001b`): text from outside cannot move the cursor nor
/// pretend to be another line. Inside a JSON text it means the same as before. Line ends too,
/// unless the text is laid out in lines.
enum class LineEnds {
    Escaped,
    Kept
};
QString terminalSafe(const QString &text, LineEnds lineEnds = LineEnds::Escaped);

/// A text of UTF-8 that is laid out in lines, in the same way.
void printSafeText(FILE *stream, const QByteArray &text);

/// Of JSON: null for an empty text.
QJsonValue textOrNull(const QString &text);

} // namespace vaultlock::cli
