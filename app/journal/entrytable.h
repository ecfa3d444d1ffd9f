// The journal's tables, in SQL that SQLite and PostgreSQL share.
#pragma once

#include "journal/chain.h"
#include "journal/sqliteconnection.h"

#include <optional>
#include <vector>

namespace vaultlock::journal {

/// Functions over a connection, which must outlive it. Transactions are the caller's but for one.
class EntryTable
{
public:
    /// Of the tables and of what is hashed. It is in a table of its own and, for SQLite, in
    /// user_version as well: two places, so that a flipped bit is not taken for a later version.
    static constexpr int format = 1;

    explicit EntryTable(SqliteConnection &connection)
        : m_connection(connection)
    {
    }

    static constexpr int pageSize = 4096;
    static QString entriesName() { return QStringLiteral("journal_entry"); }

    /// All or nothing, in a transaction of its own.
    SqlResult<void> createInEmptyFile();
    SqlResult<int> storedFormat();

    /// Writes what is there already: fails where nothing can be written.
    SqlResult<void> touch();

    struct Last
    {
        qint64 sequence = 0; ///< 0: there is no entry yet
        QByteArray hash;
    };
    SqlResult<Last> last();
    SqlResult<void> insert(const ChainedEntry &row);
    /// By rising sequence. Damaged where a row cannot be read or is of no kind that we know.
    SqlResult<std::vector<ChainedEntry>> all();
    /// From both ends, as far as the file lets itself be read. In no order, perhaps twice.
    std::vector<ChainedEntry> readable();

private:
    SqlResult<void> createTables();

    SqliteConnection &m_connection;
};

} // namespace vaultlock::journal
