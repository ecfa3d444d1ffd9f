// SPDX-License-Identifier: GPL-3.0-or-later

// The journals of all desks as one, for those who only read.
#pragma once

#include "journal/journal.h"
#include "team/teamdatabase.h"

namespace vaultlock::team {

/// What was there at one moment, all of it verified. The entries of a desk are in its order, those
/// of several by when the database received them; their sequence numbers are of this object alone.
/// Nothing can be appended.
class TeamSnapshot final : public journal::Journal
{
    Q_OBJECT

public:
    /// Blocks. ChainBroken, and JournalNotRead where a line is of a kind that this version does not
    /// know; else errors of the database.
    static TeamResult<std::unique_ptr<TeamSnapshot>> of(TeamDatabase &database);

    /// Fails.
    QFuture<Result<qint64>> append(const journal::Entry &entry,
                                   const std::optional<journal::EntryMark> &behind = {}) override;
    /// Fails where the newest of each attempt are asked for: nobody needs them of a snapshot.
    QFuture<Result<std::vector<journal::Entry>>>
    read(const journal::Selection &which = {}) override;
    QFuture<Result<QStringList>> vaults(const journal::VaultPage &page = {}) override;

private:
    std::vector<journal::Entry> m_entries;
};

} // namespace vaultlock::team
