// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sqliteconnection.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <array>
#include <optional>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;
using Durability = SqliteConnection::Durability;

/// `VLKJ`, as four bytes: tells the file from another program's (sqlite.org/pragma.html).
constexpr int applicationId = 0x564c4b4a;

/// Primary result codes (sqlite.org/rescode.html) that speak of the disk, rights, memory or locks,
/// and not of what is in the file.
bool isPassing(int code)
{
    // PERM, BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, IOERR, FULL, CANTOPEN, PROTOCOL, MISUSE,
    // NOLFS, AUTH
    constexpr std::array passing{3, 5, 6, 7, 8, 9, 10, 13, 14, 15, 21, 22, 23};
    return std::find(passing.begin(), passing.end(), code & 0xff) != passing.end();
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

QString modeFor(Durability durability)
{
    return durability == Durability::WriteAheadLog ? QStringLiteral("wal")
                                                   : QStringLiteral("delete");
}

SqlFailure failureOf(const QSqlError &error)
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
        return sqlFailure(failureOf(database.lastError()));
    return connection;
}

SqlResult<std::unique_ptr<SqliteConnection>> SqliteConnection::openAsItIs(const QString &path)
{
    // Whoever has it open has its shared memory beside it, and a log perhaps.
    const bool isInUse = QFile::exists(path + QStringLiteral("-shm")) ||
                         QFile::exists(path + QStringLiteral("-wal"));
    return open(path, isInUse ? Access::ReadOnly : Access::Immutable);
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

SqlResult<void> SqliteConnection::execute(const QString &statement, const QVariantList &values)
{
    return eachRow(
        statement, [](const QSqlQuery &) {}, values);
}

SqlResult<void> SqliteConnection::eachRow(const QString &statement, const TakeRow &take,
                                          const QVariantList &values)
{
    QSqlQuery query = this->query();
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    isDone = isDone && query.exec();
    if (!isDone)
        return sqlFailure(failureOf(query.lastError()));
    while (query.next())
        take(query);
    if (query.lastError().isValid())
        return sqlFailure(failureOf(query.lastError()));
    return {};
}

SqlResult<QVariant> SqliteConnection::value(const QString &statement, const QVariantList &values)
{
    std::optional<QVariant> value;
    const auto take = [&value](const QSqlQuery &row) {
        if (!value)
            value = row.value(0);
    };
    const auto read = eachRow(statement, take, values);
    if (!read)
        return sqlFailure(read.error());
    if (!value)
        return sqlFailure(Cause::Damaged, QStringLiteral("no row for: ") + statement);
    return *value;
}

SqlResult<bool> SqliteConnection::hasTable(const QString &table)
{
    return value(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type='table' AND name=?"),
                 {table})
        .map([](const QVariant &count) { return count.toInt() > 0; });
}

SqlResult<QString> SqliteConnection::definitionOf(const QString &table)
{
    return value(QStringLiteral("SELECT coalesce(max(sql), '') FROM sqlite_master "
                                "WHERE type='table' AND name=?"),
                 {table})
        .map([](const QVariant &definition) { return definition.toString(); });
}

void SqliteConnection::eachReadableRow(const QString &table, qint64 lastKey, const TakeRow &take)
{
    (void)execute(
        QStringLiteral("PRAGMA writable_schema=ON")); // else all of a schema must be whole
    const QString select = QStringLiteral("SELECT rowid, * FROM %1 ").arg(table);
    if (eachRow(select + QStringLiteral("ORDER BY rowid ASC"), take))
        return; // nothing stopped it
    (void)eachRow(select + QStringLiteral("ORDER BY rowid DESC"), take);
    QSqlQuery query = this->query();
    if (!query.prepare(select + QStringLiteral("WHERE rowid=?")))
        return;
    for (qint64 key = 1; key <= lastKey; ++key) {
        query.bindValue(0, key);
        if (query.exec() && query.next())
            take(query);
    }
}

SqlResult<void> SqliteConnection::setAndReadBack(const QString &pragma, const QString &value)
{
    if (auto set = execute(QStringLiteral("PRAGMA %1=%2").arg(pragma, value)); !set)
        return set;
    const auto now = this->value(QStringLiteral("PRAGMA %1").arg(pragma));
    if (!now)
        return sqlFailure(now.error());
    if (now->toString() != value)
        return sqlFailure(
            Cause::Unavailable,
            QStringLiteral("PRAGMA %1 is %2 instead of %3").arg(pragma, now->toString(), value));
    return {};
}

SqlResult<void> SqliteConnection::makeDurable(Durability durability)
{
    const bool isLog = durability == Durability::WriteAheadLog;
    auto done = setAndReadBack(QStringLiteral("journal_mode"), modeFor(durability));
    // 2 is FULL, 3 is EXTRA (sqlite.org/pragma.html#pragma_synchronous).
    if (done)
        done = setAndReadBack(QStringLiteral("synchronous"),
                              isLog ? QStringLiteral("2") : QStringLiteral("3"));
    return done;
}

SqlResult<bool> SqliteConnection::isKeptFor(Durability durability)
{
    return value(QStringLiteral("PRAGMA journal_mode")).map([durability](const QVariant &mode) {
        return mode.toString() == modeFor(durability);
    });
}

SqlResult<void> SqliteConnection::transaction(const std::function<SqlResult<void>()> &work)
{
    auto done = execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    done = work();
    if (done)
        done = execute(QStringLiteral("COMMIT"));
    if (!done) // after some errors SQLite has rolled back by itself, and says so
        (void)execute(QStringLiteral("ROLLBACK"));
    return done;
}

SqlResult<void> SqliteConnection::tryOut(const QString &statement)
{
    auto done = execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (done)
        done = execute(statement);
    (void)execute(QStringLiteral("ROLLBACK"));
    return done;
}

SqlResult<void> SqliteConnection::markFormat(int version)
{
    return execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)).and_then([&] {
        return execute(QStringLiteral("PRAGMA user_version=%1").arg(version));
    });
}

SqlResult<int> SqliteConnection::markedFormat()
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

SqlResult<qint64> SqliteConnection::size()
{
    return value(QStringLiteral(
                     "SELECT page_count*page_size FROM pragma_page_count, pragma_page_size"))
        .map([](const QVariant &size) { return size.toLongLong(); });
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
