#include "journal/sqliteconnection.h"

#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;

/// `VLKJ`, as four bytes: tells the file from another program's (sqlite.org/pragma.html).
constexpr int applicationId = 0x564c4b4a;

/// Primary result codes (sqlite.org/rescode.html) that say nothing about what is in the file.
bool isPassing(int code)
{
    switch (code & 0xff) {
    case 3:  // SQLITE_PERM
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 7:  // SQLITE_NOMEM
    case 8:  // SQLITE_READONLY
    case 9:  // SQLITE_INTERRUPT
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
    case 15: // SQLITE_PROTOCOL
    case 21: // SQLITE_MISUSE
    case 22: // SQLITE_NOLFS
    case 23: // SQLITE_AUTH
        return true;
    default:
        return false;
    }
}

QLatin1String parametersOf(SqliteConnection::Access access)
{
    switch (access) {
    case SqliteConnection::Access::ReadOnly:
        return QLatin1String("?mode=ro");
    case SqliteConnection::Access::Immutable:
        return QLatin1String("?mode=ro&immutable=1");
    case SqliteConnection::Access::ReadWrite:
        break;
    }
    return QLatin1String("?mode=rw");
}

SqlFailure failureOfError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const Cause cause = isNumber && !isPassing(code) ? Cause::Damaged : Cause::Unavailable;
    const QString said = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return {cause, isNumber ? QStringLiteral("%1 (SQLite %2)").arg(said).arg(code) : said,
            isNumber && (code & 0xff) == 8};
}

} // namespace

SqlResult<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path,
                                                                    Access access, int busyTimeout)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection);
    connection->m_name = QStringLiteral("vaultlock-journal-") + QUuid::createUuid().toString();
    QSqlDatabase database =
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_database = database;
    if (!database.isValid())
        return sqlFailure(Cause::Unavailable, QStringLiteral("Qt's SQLite driver is missing"));
    // As a URI, because only so SQLite can be told not to make a file (with any mode) itself.
    database.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) +
                             parametersOf(access));
    database.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
    if (!database.open())
        return sqlFailure(failureOfError(database.lastError()));
    return connection;
}

SqliteConnection::~SqliteConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlQuery SqliteConnection::query() const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

SqlFailure SqliteConnection::failureOf(const QSqlQuery &query)
{
    return failureOfError(query.lastError());
}

SqlResult<void> SqliteConnection::execute(const QString &statement)
{
    QSqlQuery statementQuery = query();
    if (!statementQuery.exec(statement))
        return sqlFailure(failureOf(statementQuery));
    return {};
}

SqlResult<QVariant> SqliteConnection::value(const QString &statement)
{
    QSqlQuery statementQuery = query();
    if (!statementQuery.exec(statement))
        return sqlFailure(failureOf(statementQuery));
    if (!statementQuery.next()) {
        if (statementQuery.lastError().isValid())
            return sqlFailure(failureOf(statementQuery));
        return sqlFailure(Cause::Damaged, QStringLiteral("no row for: ") + statement);
    }
    return statementQuery.value(0);
}

SqlResult<void> SqliteConnection::setAndReadBack(const QString &pragma, const QString &value,
                                                 const QString &expected)
{
    auto set = execute(QStringLiteral("PRAGMA %1=%2").arg(pragma, value));
    if (!set)
        return set;
    const auto now = this->value(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return sqlFailure(now.error());
    if (now->toString() != expected)
        return sqlFailure(
            Cause::Unavailable,
            QStringLiteral("PRAGMA %1 is %2 instead of %3").arg(pragma, now->toString(), expected));
    return {};
}

SqlResult<void> SqliteConnection::makeDurable(Durability durability)
{
    const bool isLog = durability == Durability::WriteAheadLog;
    auto mode = isLog ? setAndReadBack(QStringLiteral("journal_mode"), QStringLiteral("WAL"),
                                       QStringLiteral("wal"))
                      : setAndReadBack(QStringLiteral("journal_mode"), QStringLiteral("DELETE"),
                                       QStringLiteral("delete"));
    if (!mode)
        return mode;
    // 2 is FULL, 3 is EXTRA (sqlite.org/pragma.html#pragma_synchronous).
    return isLog ? setAndReadBack(QStringLiteral("synchronous"), QStringLiteral("FULL"),
                                  QStringLiteral("2"))
                 : setAndReadBack(QStringLiteral("synchronous"), QStringLiteral("EXTRA"),
                                  QStringLiteral("3"));
}

SqlResult<void> SqliteConnection::pointTableAt(const QString &table, qint64 page)
{
    const QStringList statements = {
        QStringLiteral("PRAGMA synchronous=OFF"), QStringLiteral("PRAGMA writable_schema=ON"),
        QStringLiteral("UPDATE sqlite_master SET rootpage=%1 WHERE name='%2'").arg(page).arg(table),
        QStringLiteral("PRAGMA writable_schema=RESET"), // reads the schema again, too
    };
    for (const QString &statement : statements) {
        if (auto done = execute(statement); !done)
            return done;
    }
    return {};
}

SqlResult<void> SqliteConnection::begin()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

SqlResult<void> SqliteConnection::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void SqliteConnection::rollBack()
{
    // After some errors SQLite has rolled back by itself, and says so: nothing is left to do then.
    (void)execute(QStringLiteral("ROLLBACK"));
}

SqlResult<void> SqliteConnection::setPageSize(int bytes)
{
    return setAndReadBack(QStringLiteral("page_size"), QString::number(bytes),
                          QString::number(bytes));
}

SqlResult<void> SqliteConnection::markFormat(int version)
{
    auto marked = execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId));
    if (!marked)
        return marked;
    return execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
}

SqlResult<bool> SqliteConnection::isOurs()
{
    return value(QStringLiteral("PRAGMA application_id")).map([](const QVariant &id) {
        return id.toInt() == applicationId;
    });
}

SqlResult<int> SqliteConnection::userVersion()
{
    return value(QStringLiteral("PRAGMA user_version")).map([](const QVariant &version) {
        return version.toInt();
    });
}

SqlResult<void> SqliteConnection::checkStructure()
{
    const auto said = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!said)
        return sqlFailure(said.error());
    if (said->toString() != QLatin1String("ok"))
        return sqlFailure(Cause::Damaged, said->toString());
    return {};
}

SqlResult<qint64> SqliteConnection::dataVersion()
{
    return value(QStringLiteral("PRAGMA data_version")).map([](const QVariant &version) {
        return version.toLongLong();
    });
}

void SqliteConnection::checkpoint()
{
    (void)execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace vaultlock::journal
