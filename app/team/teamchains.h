// SPDX-License-Identifier: GPL-3.0-or-later

// The chains of all writers, verified and exported, the way a local journal's is.
#pragma once

#include "journal/exportcheck.h"
#include "team/teamtables.h"

namespace vaultlock::team {

struct ChainReport
{
    WriterHead writer;
    /// As of an export of it (journal/exportcheck.h); its end is by the database's head.
    tl::expected<journal::ExportProof, journal::ExportFault> proof;
    /// The first line beside which another hash stands than its own; 0: none.
    qint64 wrongHashAt = 0;

    bool isWhole() const { return proof.has_value() && wrongHashAt == 0; }
};

/// Those behind the known head, linesAtOnce at most, verified: each has its hash and follows the
/// one before. ChainBroken at the first that does not.
TeamResult<std::vector<TeamLine>> followingLines(TeamDatabase &database, const WriterHead &writer,
                                                 const Head &known);

/// Of one moment, all lines of it; some hundred are in memory at a time. Blocks.
TeamResult<std::vector<ChainReport>> verifyChains(TeamDatabase &database);
/// The same, and those that are whole go into a file each, WRITER.jsonl, which is such as
/// `journal export` writes. folder: is made, and must not be there. FileNotWritten.
TeamResult<std::vector<ChainReport>> exportChains(TeamDatabase &database, const QString &folder);

} // namespace vaultlock::team
