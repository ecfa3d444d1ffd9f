// SPDX-License-Identifier: GPL-3.0-or-later

// A new journal of what can still be read from one that is damaged, or of an earlier format.
#pragma once

#include "journal/journalfile.h"
#include "journal/line.h"
#include "journal/sqlitejournal.h"

#include <vector>

namespace vaultlock::journal {

/// Writes a complete database to file.replacementPath(): the proven entries with the sequence
/// numbers that they had, then one entry of kind Unverified for each that is not proved, and for
/// each lock ID that stands in the file besides; chained anew. Up to the first that is missing
/// every line is what it was, byte for byte.
///
/// The file and its companions are only read. What SQLite can read of a copy is taken, and the
/// lines that stand in the file as text with their hash behind them, whatever SQLite says of it.
/// The caller holds the lock, has no connection open, and gives the file another name.
SqlResult<Damage> buildReplacement(const JournalFile &file);

/// Writes these lines to file.replacementPath(), byte for byte.
SqlResult<void> writeReplacement(const JournalFile &file, const std::vector<Line> &lines);

} // namespace vaultlock::journal
