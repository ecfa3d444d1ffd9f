// A new journal of what can still be read from one that is damaged, or of an earlier format.
#pragma once

#include "journal/journalfile.h"

namespace vaultlock::journal {

struct Salvaged
{
    qint64 proven = 0;     ///< entries that their hashes prove
    qint64 unverified = 0; ///< what could be read and is not proved
    bool wasWholeChain = true;
};

/// Writes a complete database to file.replacementPath(): the proven entries with the sequence
/// numbers that they had, then one entry of kind Unverified for each that is not proved; chained
/// anew. Up to the first that is missing every line is what it was, byte for byte.
///
/// The file and its companions are only read. What SQLite can read of a copy is taken, and the
/// lines that stand in the file as text with their hash behind them, whatever SQLite says of it.
/// The caller holds the lock and has no connection open.
SqlResult<Salvaged> buildReplacement(const JournalFile &file);

} // namespace vaultlock::journal
