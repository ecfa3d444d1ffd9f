// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/entrytable.h"

#include "journal/vaultkeys.h"

#include <algorithm>
#include <limits>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;

/// A line is kept as bytes, since its hash is over them. SQLite takes BYTEA as it takes any type's
/// name. The hash stands behind its line, where a search for text finds it.
QString entryDefinition()
{
    return QStringLiteral("CREATE TABLE journal_entry (sequence INTEGER PRIMARY KEY, "
                          "line BYTEA NOT NULL, hash BYTEA NOT NULL)");
}

tl::unexpected<SqlFailure> brokenChain()
{
    return sqlFailure(Cause::Damaged, QStringLiteral("the chain of hashes is broken"));
}

} // namespace

Line lineIn(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toByteArray(), row.value(2).toByteArray()};
}

QString unknownKind(qint64 sequence)
{
    return QStringLiteral("entry %1 is of a kind that this version does not know").arg(sequence);
}

SqlResult<void> EntryTable::createInEmptyFile()
{
    const QStringList statements = {
        QStringLiteral("CREATE TABLE journal_format (version INTEGER NOT NULL)"),
        entryDefinition(),
        QStringLiteral("INSERT INTO journal_format (version) VALUES (%1)").arg(format),
    };
    return m_connection.transaction([&] {
        auto done = m_connection.markFormat(format);
        for (const QString &statement : statements) {
            if (done)
                done = m_connection.execute(statement);
        }
        return done.and_then([this] { return VaultKeys(m_connection).create(); });
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
                                         "vaultlock takes it over when it starts")
                              .arg(version));
    // With a key of another name or type SQLite finds no line, and says nothing.
    const auto definition = m_connection.definitionOf(QStringLiteral("journal_entry"));
    if (!definition)
        return sqlFailure(definition.error());
    if (*definition != entryDefinition())
        return sqlFailure(Cause::Damaged, definition->isEmpty()
                                              ? QStringLiteral("no such table: journal_entry")
                                              : QStringLiteral("the table is not as it was made"));
    return {};
}

SqlResult<void> EntryTable::checkWritable()
{
    return m_connection.tryOut(QStringLiteral("UPDATE journal_format SET version=version"));
}

SqlResult<Line> EntryTable::last()
{
    return newest(std::numeric_limits<qint64>::max(), 1).map([](const std::vector<Line> &lines) {
        return lines.empty() ? Line() : lines.front();
    });
}

SqlResult<void> EntryTable::insert(const Line &line)
{
    return m_connection
        .execute(QStringLiteral("INSERT INTO journal_entry (sequence, line, hash) VALUES (?,?,?)"),
                 {line.sequence, line.text, line.hash})
        .and_then([&] { return VaultKeys(m_connection).add(line); });
}

SqlResult<std::vector<Line>> EntryTable::newest(qint64 before, int most)
{
    std::vector<Line> lines;
    const auto read = m_connection.eachRow(
        QStringLiteral("SELECT sequence, line, hash FROM journal_entry WHERE sequence<? "
                       "ORDER BY sequence DESC LIMIT ?"),
        [&lines](const QSqlQuery &row) { lines.push_back(lineIn(row)); }, {before, most});
    if (!read)
        return sqlFailure(read.error());
    std::reverse(lines.begin(), lines.end());
    if (lines.empty())
        return lines;
    Chain chain(lines.front());
    const bool isWhole = isAsWritten(lines.front()) &&
                         std::all_of(lines.begin() + 1, lines.end(),
                                     [&chain](const Line &line) { return chain.takes(line); });
    if (!isWhole)
        return brokenChain();
    return lines;
}

SqlResult<std::vector<Line>> EntryTable::linesOf(const std::vector<qint64> &sequences)
{
    QStringList numbers;
    for (const qint64 sequence : sequences)
        numbers.append(QString::number(sequence));
    std::vector<Line> lines;
    return m_connection
        .eachRow(QStringLiteral("SELECT sequence, line, hash FROM journal_entry "
                                "WHERE sequence IN (%1) ORDER BY sequence")
                     .arg(numbers.join(u',')),
                 [&lines](const QSqlQuery &row) { lines.push_back(lineIn(row)); })
        .map([&lines] { return std::move(lines); });
}

SqlResult<std::vector<Line>> EntryTable::linesAfter(qint64 sequence)
{
    std::vector<Line> lines;
    return m_connection
        .eachRow(QStringLiteral("SELECT sequence, line, hash FROM journal_entry WHERE sequence>? "
                                "ORDER BY sequence LIMIT ?"),
                 [&lines](const QSqlQuery &row) { lines.push_back(lineIn(row)); },
                 {sequence, linesAtATime})
        .map([&lines] { return std::move(lines); });
}

SqlResult<std::vector<Line>> EntryTable::linesBehind(Chain &chain)
{
    auto lines = linesAfter(chain.lastSequence());
    if (lines && !std::all_of(lines->begin(), lines->end(),
                              [&chain](const Line &line) { return chain.takes(line); }))
        return brokenChain();
    return lines;
}

SqlResult<void> EntryTable::eachLine(const std::function<void(const Line &)> &take)
{
    if (auto checked = checkFormat(); !checked)
        return checked;
    Chain chain;
    for (;;) {
        const auto lines = linesBehind(chain);
        if (!lines || lines->empty())
            return lines.map([](const auto &) {});
        std::for_each(lines->begin(), lines->end(), take);
    }
}

} // namespace vaultlock::journal
