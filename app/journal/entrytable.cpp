#include "journal/entrytable.h"

#include "core/utctime.h"

#include <QSqlError>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;

// Texts from outside are kept as UTF-8 bytes: PostgreSQL's TEXT takes no U+0000, and SQLite drops a
// U+FEFF at the start. SQLite takes BYTEA as it takes any type's name.
QString createEntries()
{
    return QStringLiteral("CREATE TABLE journal_entry ("
                          "sequence INTEGER PRIMARY KEY, "
                          "previous_hash TEXT NOT NULL, "
                          "hash TEXT NOT NULL, "
                          "kind TEXT NOT NULL, "
                          "time_ms BIGINT, "
                          "attempt TEXT NOT NULL, "
                          "origin BYTEA NOT NULL, "
                          "endpoint BYTEA NOT NULL, "
                          "vault_arn BYTEA NOT NULL, "
                          "policy BYTEA NOT NULL, "
                          "policy_sha256 BYTEA NOT NULL, "
                          "lock_id BYTEA NOT NULL, "
                          "expires_ms BIGINT, "
                          "acknowledged_dangers BYTEA NOT NULL, "
                          "service_code BYTEA NOT NULL, "
                          "request_id BYTEA NOT NULL, "
                          "detail BYTEA NOT NULL)");
}

QString insertRow()
{
    return QStringLiteral(
        "INSERT INTO journal_entry (sequence, previous_hash, hash, kind, time_ms, attempt, origin, "
        "endpoint, vault_arn, policy, policy_sha256, lock_id, expires_ms, acknowledged_dangers, "
        "service_code, request_id, detail) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
}

QString selectRows(QLatin1String direction)
{
    return QStringLiteral(
               "SELECT sequence, previous_hash, hash, kind, time_ms, attempt, origin, endpoint, "
               "vault_arn, policy, policy_sha256, lock_id, expires_ms, acknowledged_dangers, "
               "service_code, request_id, detail FROM journal_entry ORDER BY sequence ") +
           direction;
}

QVariant moment(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentOf(const QVariant &value)
{
    return value.isNull() ? QDateTime() : utcTime(value.toLongLong());
}

/// The driver binds a null QByteArray as NULL.
QVariant bytes(const QByteArray &value)
{
    return value.isNull() ? QByteArray("") : value;
}

QVariant bytes(const QString &value)
{
    return bytes(value.toUtf8());
}

QVariant text(const QByteArray &ascii)
{
    return QString::fromLatin1(ascii.isNull() ? QByteArray("") : ascii);
}

std::optional<ChainedEntry> rowOf(const QSqlQuery &query)
{
    const auto kind = entryKindFromName(query.value(3).toString());
    if (!kind)
        return std::nullopt;
    const auto textAt = [&query](int column) {
        return textFromUtf8(query.value(column).toByteArray());
    };
    ChainedEntry row;
    row.previousHash = query.value(1).toString().toLatin1();
    row.hash = query.value(2).toString().toLatin1();
    row.entry.sequence = query.value(0).toLongLong();
    row.entry.kind = *kind;
    row.entry.time = momentOf(query.value(4));
    row.entry.attempt = QUuid(query.value(5).toString());
    row.entry.origin = textAt(6);
    row.entry.endpoint = textAt(7);
    row.entry.vaultArn = textAt(8);
    row.entry.policy = query.value(9).toByteArray();
    row.entry.policySha256 = query.value(10).toByteArray();
    row.entry.lockId = textAt(11);
    if (!query.value(12).isNull())
        row.entry.expires = momentOf(query.value(12));
    row.entry.acknowledgedDangers = unpackedTexts(query.value(13).toByteArray());
    row.entry.serviceCode = textAt(14);
    row.entry.requestId = textAt(15);
    row.entry.detail = textAt(16);
    return row;
}

} // namespace

SqlResult<void> EntryTable::createInEmptyFile()
{
    if (auto set = m_connection.setPageSize(pageSize); !set)
        return set;
    if (auto begun = m_connection.begin(); !begun)
        return begun;
    auto done = createTables();
    if (done)
        done = m_connection.markFormat(format);
    if (done)
        done = m_connection.commit();
    if (!done)
        m_connection.rollBack();
    return done;
}

SqlResult<void> EntryTable::createTables()
{
    const QStringList statements = {
        QStringLiteral("CREATE TABLE journal_format (version INTEGER NOT NULL)"),
        createEntries(),
        QStringLiteral("INSERT INTO journal_format (version) VALUES (%1)").arg(format),
    };
    for (const QString &statement : statements) {
        if (auto done = m_connection.execute(statement); !done)
            return done;
    }
    return {};
}

SqlResult<int> EntryTable::storedFormat()
{
    return m_connection.value(QStringLiteral("SELECT version FROM journal_format"))
        .map([](const QVariant &version) { return version.toInt(); });
}

SqlResult<void> EntryTable::touch()
{
    return m_connection.execute(QStringLiteral("UPDATE journal_format SET version=version"));
}

SqlResult<EntryTable::Last> EntryTable::last()
{
    QSqlQuery query = m_connection.query();
    if (!query.exec(QStringLiteral(
            "SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1")))
        return sqlFailure(SqliteConnection::failureOf(query));
    if (query.next())
        return Last{query.value(0).toLongLong(), query.value(1).toString().toLatin1()};
    if (query.lastError().isValid())
        return sqlFailure(SqliteConnection::failureOf(query));
    return Last{};
}

SqlResult<void> EntryTable::insert(const ChainedEntry &row)
{
    QSqlQuery query = m_connection.query();
    if (!query.prepare(insertRow()))
        return sqlFailure(SqliteConnection::failureOf(query));
    const Entry &entry = row.entry;
    query.addBindValue(entry.sequence);
    query.addBindValue(text(row.previousHash));
    query.addBindValue(text(row.hash));
    query.addBindValue(entryKindName(entry.kind));
    query.addBindValue(moment(entry.time));
    query.addBindValue(entry.attempt.toString(QUuid::WithoutBraces));
    query.addBindValue(bytes(entry.origin));
    query.addBindValue(bytes(entry.endpoint));
    query.addBindValue(bytes(entry.vaultArn));
    query.addBindValue(bytes(entry.policy));
    query.addBindValue(bytes(entry.policySha256));
    query.addBindValue(bytes(entry.lockId));
    query.addBindValue(entry.expires ? moment(*entry.expires) : QVariant());
    query.addBindValue(bytes(packedTexts(entry.acknowledgedDangers)));
    query.addBindValue(bytes(entry.serviceCode));
    query.addBindValue(bytes(entry.requestId));
    query.addBindValue(bytes(entry.detail));
    if (!query.exec())
        return sqlFailure(SqliteConnection::failureOf(query));
    return {};
}

SqlResult<std::vector<ChainedEntry>> EntryTable::all()
{
    QSqlQuery query = m_connection.query();
    if (!query.exec(selectRows(QLatin1String("ASC"))))
        return sqlFailure(SqliteConnection::failureOf(query));
    std::vector<ChainedEntry> rows;
    while (query.next()) {
        auto row = rowOf(query);
        if (!row)
            return sqlFailure(
                Cause::Damaged,
                QStringLiteral("entry %1 is of an unknown kind").arg(query.value(0).toLongLong()));
        rows.push_back(std::move(*row));
    }
    if (query.lastError().isValid())
        return sqlFailure(SqliteConnection::failureOf(query));
    return rows;
}

std::vector<ChainedEntry> EntryTable::readable()
{
    std::vector<ChainedEntry> rows;
    for (const auto direction : {QLatin1String("ASC"), QLatin1String("DESC")}) {
        QSqlQuery query = m_connection.query();
        if (!query.exec(selectRows(direction)))
            continue;
        while (query.next()) {
            if (auto row = rowOf(query))
                rows.push_back(std::move(*row));
        }
        if (!query.lastError().isValid())
            break; // nothing stopped it: the other end would give the same
    }
    return rows;
}

} // namespace vaultlock::journal
