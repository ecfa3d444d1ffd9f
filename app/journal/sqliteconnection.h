// SPDX-License-Identifier: GPL-3.0-or-later

// One connection to an SQLite file, and everything that only SQLite knows: pragmas, locking, error
// codes. The statements elsewhere are such as PostgreSQL takes too.
#pragma once

#include "journal/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace vaultlock::journal {

/// Lives in the thread that opened it. Closed by its destructor; no query may outlive it.
class SqliteConnection
{
public:
    enum class Access {
        ReadOnly,  ///< never changes the file, not even by a checkpoint
        Immutable, ///< as ReadOnly, where not even a lock can be had; a log must not be there
        ReadWrite,
    };
    using TakeRow = std::function<void(const QSqlQuery &row)>;
    enum class Durability {
        WriteAheadLog,   ///< WAL, synchronous FULL
        RollbackJournal, ///< DELETE, synchronous EXTRA: WAL's shared memory needs a local disk
    };

    /// The file must be there. Milliseconds for which a lock that somebody holds is waited for.
    static SqlResult<std::unique_ptr<SqliteConnection>> open(const QString &path, Access access,
                                                             int busyTimeout = 5000);
    /// To read what is there without a lock: Immutable, or ReadOnly where somebody has it open.
    static SqlResult<std::unique_ptr<SqliteConnection>> openAsItIs(const QString &path);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    /// values: for the `?` of the statement, in order; none of them null.
    SqlResult<void> execute(const QString &statement, const QVariantList &values = {});
    /// The rows up to the first that cannot be read are taken all the same. values: as above.
    SqlResult<void> eachRow(const QString &statement, const TakeRow &take,
                            const QVariantList &values = {});
    /// The first column of the first row; Damaged if there is none.
    SqlResult<QVariant> value(const QString &statement, const QVariantList &values = {});
    SqlResult<bool> hasTable(const QString &table);
    /// The statement that made it; empty where there is no such table.
    SqlResult<QString> definitionOf(const QString &table);
    /// Whatever SQLite can still read of a table that is damaged: from its beginning, from its end,
    /// and key by key from 1 to lastKey. The key, then every column, whatever has become of their
    /// names. In no order, a row perhaps more than once.
    void eachReadableRow(const QString &table, qint64 lastKey, const TakeRow &take);

    /// Sets it, reads it back, and fails unless it is so.
    SqlResult<void> makeDurable(Durability durability);
    /// Whether makeDurable() would leave the file as it is.
    SqlResult<bool> isKeptFor(Durability durability);

    /// All or nothing. Takes the write lock at once, so that what is read in it stays true.
    SqlResult<void> transaction(const std::function<SqlResult<void>()> &work);

    /// As if to write, and takes it back: to begin alone succeeds where nothing can be written.
    SqlResult<void> tryOut(const QString &statement);

    /// user_version, and the application id, by which file(1) and format 1 know a journal.
    SqlResult<void> markFormat(int version);
    SqlResult<int> markedFormat();
    SqlResult<void> checkStructure(); ///< Damaged with SQLite's words
    /// Bytes that the file has to have where no log is beside it.
    SqlResult<qint64> size();
    /// Changes when another connection has committed.
    SqlResult<qint64> dataVersion();
    /// Moves what is in the write-ahead log into the file. Harmless where there is none.
    void checkpoint();

private:
    SqliteConnection() = default;
    QSqlQuery query() const;
    SqlResult<void> setAndReadBack(const QString &pragma, const QString &value);

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace vaultlock::journal
