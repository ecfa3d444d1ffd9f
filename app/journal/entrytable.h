// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's tables, in SQL that SQLite and PostgreSQL share.
#pragma once

#include "journal/line.h"
#include "journal/sqliteconnection.h"

#include <functional>
#include <vector>

namespace vaultlock::journal {

/// Functions over a connection, which must outlive it. Transactions are the caller's but for one.
class EntryTable
{
public:
    /// Of the tables and of the lines. It is in a table of its own and, for SQLite, in user_version
    /// as well: two places, so that a flipped bit is not taken for a later version.
    static constexpr int format = 2;

    explicit EntryTable(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// All or nothing, in a transaction of its own.
    SqlResult<void> createInEmptyFile();
    /// Earlier, Newer, or Damaged where it is not `format`.
    SqlResult<void> checkFormat();
    /// Changes nothing.
    SqlResult<void> checkWritable();

    /// The last line without its text; sequence 0 where there is none. What checkFormat() says,
    /// too: a later version may have changed the tables meanwhile.
    SqlResult<Line> last();
    SqlResult<void> insert(const Line &line);
    /// By rising sequence. Damaged where they are no whole chain: they have been taken then all the
    /// same. What checkFormat() says, where it says something.
    SqlResult<void> eachLine(const std::function<void(const Line &)> &take);

private:
    SqliteConnection &m_connection;
};

} // namespace vaultlock::journal
