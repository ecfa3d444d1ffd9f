// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/attemptkeys.h"

#include "journal/entrytable.h"

#include <algorithm>
#include <map>

namespace vaultlock::journal {

namespace {

tl::unexpected<SqlFailure> damagedKeys(const QString &detail)
{
    return sqlFailure(SqlFailure::Cause::Damaged,
                      QStringLiteral("keys of the attempts: ") + detail);
}

/// What is in the table of a line; an empty attempt: nothing.
LineKeys attemptIn(const Line &line)
{
    LineKeys keys = keysIn(line.text);
    if (keys.kind == entryKindName(EntryKind::Unverified).toUtf8())
        keys.attempt.clear();
    return keys;
}

/// Each attempt's newest line.
std::map<QByteArray, Line> newestByAttempt(const std::vector<Line> &lines)
{
    std::map<QByteArray, Line> newest;
    for (const Line &line : lines) {
        const QByteArray attempt = attemptIn(line).attempt;
        if (!attempt.isEmpty())
            newest.insert_or_assign(attempt, line);
    }
    return newest;
}

} // namespace

SqlResult<bool> AttemptKeys::areThere()
{
    return m_connection.hasTable(QStringLiteral("journal_attempt"));
}

SqlResult<void> AttemptKeys::create()
{
    return m_connection
        .execute(QStringLiteral("CREATE TABLE journal_attempt (attempt BYTEA PRIMARY KEY, "
                                "sequence INTEGER NOT NULL, kind BYTEA NOT NULL)"))
        .and_then([this] {
            return m_connection.execute(
                QStringLiteral("CREATE INDEX journal_attempt_kind ON journal_attempt (kind)"));
        });
}

SqlResult<void> AttemptKeys::add(const Line &line)
{
    const LineKeys keys = attemptIn(line);
    if (keys.attempt.isEmpty())
        return {};
    return m_connection.execute(
        QStringLiteral("INSERT INTO journal_attempt (attempt, sequence, kind) VALUES (?,?,?) "
                       "ON CONFLICT (attempt) DO UPDATE SET sequence=excluded.sequence, "
                       "kind=excluded.kind"),
        {keys.attempt, line.sequence, keys.kind});
}

SqlResult<void> AttemptKeys::drop()
{
    return m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS journal_attempt"));
}

SqlResult<std::vector<Line>> AttemptKeys::newestOf(const std::vector<EntryKind> &kinds)
{
    QVariantList names;
    for (const EntryKind kind : kinds)
        names.append(entryKindName(kind).toUtf8());
    const QString places = QStringList(names.size(), QStringLiteral("?")).join(u',');
    return linesWhere(QStringLiteral("kind IN (%1)").arg(places), names);
}

SqlResult<std::optional<Line>> AttemptKeys::newestOf(const QUuid &attempt)
{
    return linesWhere(QStringLiteral("attempt=?"),
                      {attempt.toString(QUuid::WithoutBraces).toLatin1()})
        .map([](const std::vector<Line> &lines) {
            return lines.empty() ? std::nullopt : std::optional(lines.front());
        });
}

SqlResult<std::vector<Line>> AttemptKeys::linesWhere(const QString &condition,
                                                     const QVariantList &values)
{
    std::vector<Line> lines;
    bool areRight = true;
    const auto read = m_connection.eachRow(
        QStringLiteral("SELECT journal_attempt.sequence, coalesce(line, ''), coalesce(hash, ''), "
                       "attempt, kind FROM journal_attempt LEFT JOIN journal_entry "
                       "ON journal_entry.sequence=journal_attempt.sequence "
                       "WHERE %1 ORDER BY journal_attempt.sequence")
            .arg(condition),
        [&](const QSqlQuery &row) {
            lines.push_back(lineIn(row));
            const LineKeys keys = attemptIn(lines.back());
            areRight = areRight && isAsWritten(lines.back()) &&
                       keys.attempt == row.value(3).toByteArray() &&
                       keys.kind == row.value(4).toByteArray();
        },
        values);
    if (!read)
        return sqlFailure(read.error());
    if (!areRight)
        return damagedKeys(QStringLiteral("not those of the lines"));
    return lines;
}

SqlResult<void> AttemptKeys::check(const std::vector<Line> &lines)
{
    for (const auto &[attempt, line] : newestByAttempt(lines)) {
        bool isRight = false;
        const Line &newest = line;
        const auto read = m_connection.eachRow(
            QStringLiteral("SELECT sequence, kind FROM journal_attempt WHERE attempt=?"),
            [&](const QSqlQuery &row) {
                const qint64 sequence = row.value(0).toLongLong();
                isRight = sequence > newest.sequence ||
                          (sequence == newest.sequence &&
                           row.value(1).toByteArray() == keysIn(newest.text).kind);
            },
            {attempt});
        if (!read)
            return read;
        if (!isRight)
            return damagedKeys(QStringLiteral("a newer line is missing"));
    }
    return {};
}

SqlResult<void> AttemptKeys::checkAll()
{
    const auto wrong = m_connection.value(
        QStringLiteral("SELECT count(*) FROM journal_attempt WHERE NOT EXISTS (SELECT 1 "
                       "FROM journal_key WHERE journal_key.sequence=journal_attempt.sequence)"));
    if (!wrong)
        return sqlFailure(wrong.error());
    if (wrong->toLongLong() > 0)
        return damagedKeys(QStringLiteral("some lead nowhere"));
    return {};
}

std::vector<Line> newestAmong(const std::vector<Line> &lines, const std::vector<EntryKind> &kinds)
{
    std::vector<Line> found;
    for (auto &[attempt, line] : newestByAttempt(lines)) {
        const QByteArray kind = keysIn(line.text).kind;
        if (std::any_of(kinds.begin(), kinds.end(), [&kind](EntryKind wanted) {
                return entryKindName(wanted).toUtf8() == kind;
            }))
            found.push_back(line);
    }
    std::sort(found.begin(), found.end(),
              [](const Line &a, const Line &b) { return a.sequence < b.sequence; });
    return found;
}

} // namespace vaultlock::journal
