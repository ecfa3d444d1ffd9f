// One connection to an SQLite file, and everything that only SQLite knows: pragmas, locking, error
// codes. The statements elsewhere are such as PostgreSQL takes too.
#pragma once

#include "journal/sqlfailure.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

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
    enum class Durability {
        WriteAheadLog,   ///< WAL, synchronous FULL
        RollbackJournal, ///< DELETE, synchronous EXTRA: WAL's shared memory needs a local disk
    };

    /// The file must be there. Milliseconds for which a lock that somebody holds is waited for.
    static SqlResult<std::unique_ptr<SqliteConnection>> open(const QString &path, Access access,
                                                             int busyTimeout = 5000);
    ~SqliteConnection();
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    QSqlQuery query() const;
    /// What the last failed call on the query means.
    static SqlFailure failureOf(const QSqlQuery &query);

    SqlResult<void> execute(const QString &statement);
    /// The first column of the first row; Damaged if there is none.
    SqlResult<QVariant> value(const QString &statement);

    /// Sets it, reads it back, and fails unless it is so.
    SqlResult<void> makeDurable(Durability durability);
    /// For a copy that is searched: makes the page the root of the table. Nothing is flushed.
    SqlResult<void> pointTableAt(const QString &table, qint64 page);

    /// Takes the write lock at once, so that what is read in the transaction stays true.
    SqlResult<void> begin();
    SqlResult<void> commit();
    void rollBack();

    /// In a file that is still empty.
    SqlResult<void> setPageSize(int bytes);
    SqlResult<void> markFormat(int version); ///< application id and user_version
    SqlResult<bool> isOurs();                ///< the application id is the journal's
    SqlResult<int> userVersion();
    SqlResult<void> checkStructure(); ///< Damaged with SQLite's words
    /// Changes when another connection has committed.
    SqlResult<qint64> dataVersion();
    /// Moves what is in the write-ahead log into the file. Harmless where there is none.
    void checkpoint();

private:
    SqliteConnection() = default;
    SqlResult<void> setAndReadBack(const QString &pragma, const QString &value,
                                   const QString &expected);

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace vaultlock::journal
