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
    /// How many lines are in memory at a time while all of them are gone through.
    static constexpr int linesAtATime = 200;

    explicit EntryTable(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    /// All or nothing, in a transaction of its own. With the keys (vaultkeys.h).
    SqlResult<void> createInEmptyFile();
    /// Earlier, Newer, or Damaged where it is not `format`.
    SqlResult<void> checkFormat();
    /// Changes nothing.
    SqlResult<void> checkWritable();

    /// The last line; sequence 0 where there is none. Damaged where it is not as it was written.
    SqlResult<Line> last();
    /// With its key.
    SqlResult<void> insert(const Line &line);
    /// The newest `most` before that sequence number, by rising sequence. Damaged where one of them
    /// is not as it was written, or does not follow the one before.
    SqlResult<std::vector<Line>> newest(qint64 before, int most);
    /// Those with these sequence numbers that are there, by rising sequence, as they stand there.
    SqlResult<std::vector<Line>> linesOf(const std::vector<qint64> &sequences);
    /// Those that come next behind the sequence number, linesAtATime at most, as they stand there.
    SqlResult<std::vector<Line>> linesAfter(qint64 sequence);
    /// linesAfter() those that the chain has taken, which takes them. Damaged where they do not
    /// follow.
    SqlResult<std::vector<Line>> linesBehind(Chain &chain);
    /// By rising sequence, to the first that does not follow: then Damaged. What checkFormat()
    /// says, where it says something.
    SqlResult<void> eachLine(const std::function<void(const Line &)> &take);

private:
    SqliteConnection &m_connection;
};

/// A row of `sequence, line, hash`.
Line lineIn(const QSqlQuery &row);

/// The detail of Newer, about the line with this sequence number.
QString unknownKind(qint64 sequence);

} // namespace vaultlock::journal
