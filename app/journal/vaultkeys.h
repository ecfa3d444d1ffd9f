// SPDX-License-Identifier: GPL-3.0-or-later

// Which entries are about which vault, so that a journal of years need not be read for one vault.
#pragma once

#include "journal/journal.h"
#include "journal/line.h"
#include "journal/sqliteconnection.h"

#include <vector>

namespace vaultlock::journal {

/// Two tables beside the lines: the vault of each sequence number, with an index, and how many
/// entries a vault has, so that one that the index has lost is missed. They are made of the lines,
/// which stay the truth: a line that is found is checked, and keys that are wrong are made anew.
/// The keys of the attempts (attemptkeys.h) are made, added and checked with them.
/// Functions over a connection, which must outlive it.
class VaultKeys
{
public:
    explicit VaultKeys(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// Whether catchUp() would leave the file as it is, where that is the last line.
    SqlResult<bool> reachTo(qint64 sequence);
    /// In the caller's transaction.
    SqlResult<void> create();
    SqlResult<void> add(const Line &line);
    /// Makes the tables where they are missing (as in a journal of before), and adds the keys of
    /// the lines that have none yet: those of before, and of a program of before. In transactions
    /// of its own, so that it may be interrupted at any time and goes on at the next call. Where
    /// there is nothing to do it costs two look-ups. Damaged where a line is not as it was written.
    SqlResult<void> catchUp();
    /// Makes the tables anew, empty: their columns may be what is wrong.
    SqlResult<void> forget();

    /// The ARNs that lines are about, in ascending order of their bytes.
    SqlResult<QStringList> vaults(const VaultPage &page = {});
    /// By rising sequence. Damaged where one is missing, is not as it was written, or is about
    /// another vault.
    SqlResult<std::vector<Line>> linesAbout(const QString &vaultArn);
    /// Whether these lines have their keys, as EntryTable::linesBehind() gave them; else Damaged.
    SqlResult<void> check(const std::vector<Line> &lines);
    /// Whether each vault has as many as it should, and all vaults together `count`; else Damaged.
    SqlResult<void> checkCounts(qint64 count);

private:
    SqlResult<bool> areThere();
    SqlResult<qint64> last(); ///< 0 where there is none

    SqliteConnection &m_connection;
};

} // namespace vaultlock::journal
