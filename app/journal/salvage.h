// What can still be read from a damaged journal.
#pragma once

#include "journal/chain.h"
#include "journal/journalfile.h"

#include <vector>

namespace vaultlock::journal {

/// What was found in a damaged file.
struct Salvaged
{
    std::vector<Entry> entries; ///< proved by their hashes, by rising sequence, chained anew
    bool wasWholeChain = true;  ///< what could be read had an unbroken chain
};

/// Writes into a new, complete database at file.replacementPath() what is whole in the file, with
/// the sequence numbers that it had. The file and its companions are only read: a copy is searched,
/// page by page, under a first page of our own (it is the same in every journal). The caller holds
/// the lock and has no connection open.
SqlResult<Salvaged> buildReplacement(const JournalFile &file);

} // namespace vaultlock::journal
