// SPDX-License-Identifier: GPL-3.0-or-later

// A journal as its lines, whatever they are about.
#pragma once

#include "core/result.h"
#include "journal/line.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace vaultlock::evidence {

struct JournalLine
{
    journal::Line line;
    QJsonObject fields;                  ///< all of the line, of members that we do not know, too
    std::optional<journal::Entry> entry; ///< absent: of a kind that this version does not know
};

/// A value. The chain was looked at when it was read: every line follows the one before.
struct JournalLines
{
    std::vector<JournalLine> lines;
    QByteArray lastHash; ///< SHA-256 of the last line; empty without any
};

/// Of a text that journal::exportJournal() wrote. JournalUnavailable where it is no such text, or
/// the chain is broken: the detail says at which line.
Result<JournalLines> linesOfExport(const QByteArray &text);

/// Of a journal's file, or of an export of one. The file is not changed. Blocks. FileNotReadable,
/// TooLarge, and the errors of exportJournal() and linesOfExport().
Result<JournalLines> linesOfFile(const QString &path);

} // namespace vaultlock::evidence
