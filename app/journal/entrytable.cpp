// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/entrytable.h"

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;

} // namespace

SqlResult<void> EntryTable::createInEmptyFile()
{
    // A line is kept as bytes, since its hash is over them. SQLite takes BYTEA as it takes any
    // type's name. The hash stands behind its line, where a search for text finds it.
    const QStringList statements = {
        QStringLiteral("CREATE TABLE journal_format (version INTEGER NOT NULL)"),
        QStringLiteral("CREATE TABLE journal_entry (sequence INTEGER PRIMARY KEY, "
                       "line BYTEA NOT NULL, hash BYTEA NOT NULL)"),
        QStringLiteral("INSERT INTO journal_format (version) VALUES (%1)").arg(format),
    };
    return m_connection.transaction([&] {
        auto done = m_connection.markFormat(format);
        for (const QString &statement : statements) {
            if (done)
                done = m_connection.execute(statement);
        }
        return done;
    });
}

SqlResult<void> EntryTable::checkFormat()
{
    const auto marked = m_connection.markedFormat();
    if (!marked)
        return sqlFailure(marked.error());
    const auto stored = m_connection.value(QStringLiteral("SELECT version FROM journal_format"));
    if (!stored)
        return sqlFailure(stored.error());
    const int version = stored->toInt();
    if (*marked != version || version < 1)
        return sqlFailure(
            Cause::Damaged,
            QStringLiteral("formats %1 and %2 contradict each other").arg(*marked).arg(version));
    if (version > format)
        return sqlFailure(Cause::Newer,
                          QStringLiteral("journal of a later version (format %1)").arg(version));
    if (version < format)
        return sqlFailure(Cause::Earlier,
                          QStringLiteral("journal of an earlier version (format %1); "
                                         "the window takes it over when it starts")
                              .arg(version));
    return {};
}

SqlResult<void> EntryTable::checkWritable()
{
    return m_connection.tryOut(QStringLiteral("UPDATE journal_format SET version=version"));
}

SqlResult<Line> EntryTable::last()
{
    Line last;
    return checkFormat()
        .and_then([&] {
            return m_connection.eachRow(
                QStringLiteral(
                    "SELECT sequence, hash FROM journal_entry ORDER BY sequence DESC LIMIT 1"),
                [&last](const QSqlQuery &row) {
                    last = {row.value(0).toLongLong(), {}, row.value(1).toByteArray()};
                });
        })
        .map([&] { return last; });
}

SqlResult<void> EntryTable::insert(const Line &line)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO journal_entry (sequence, line, hash) VALUES (?,?,?)"),
        {line.sequence, line.text, line.hash});
}

SqlResult<void> EntryTable::eachLine(const std::function<void(const Line &)> &take)
{
    if (auto checked = checkFormat(); !checked)
        return checked;
    Chain chain;
    bool isWhole = true;
    auto read = m_connection.eachRow(
        QStringLiteral("SELECT sequence, line, hash FROM journal_entry ORDER BY sequence"),
        [&](const QSqlQuery &row) {
            const Line line{row.value(0).toLongLong(), row.value(1).toByteArray(),
                            row.value(2).toByteArray()};
            isWhole = chain.takes(line);
            take(line);
        });
    if (read && !isWhole)
        return sqlFailure(Cause::Damaged, QStringLiteral("the chain of hashes is broken"));
    return read;
}

} // namespace vaultlock::journal
