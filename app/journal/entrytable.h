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
    /// Writes what is there already: fails where nothing can be written.
    SqlResult<void> touch();

    /// The last line without its text; sequence 0 where there is none.
    SqlResult<Line> last();
    SqlResult<void> insert(const Line &line);
    /// By rising sequence.
    SqlResult<void> eachLine(const std::function<void(Line)> &take);

private:
    SqliteConnection &m_connection;
};

} // namespace vaultlock::journal
