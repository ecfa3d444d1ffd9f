// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/vaultkeys.h"

#include "journal/attemptkeys.h"
#include "journal/entrytable.h"

#include <algorithm>

namespace vaultlock::journal {

namespace {

tl::unexpected<SqlFailure> damagedKeys(const QString &detail)
{
    return sqlFailure(SqlFailure::Cause::Damaged, QStringLiteral("keys of the vaults: ") + detail);
}

QByteArray keyOf(const QString &vaultArn)
{
    return vaultArn.isEmpty() ? QByteArrayLiteral("") : vaultArn.toUtf8(); // never null
}

QByteArray keyOf(const Line &line)
{
    return keysIn(line.text).vault;
}

} // namespace

SqlResult<bool> VaultKeys::areThere()
{
    const auto isThere = m_connection.hasTable(QStringLiteral("journal_vault"));
    if (!isThere || !*isThere)
        return isThere;
    return AttemptKeys(m_connection).areThere();
}

SqlResult<qint64> VaultKeys::last()
{
    return m_connection.value(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM journal_key"))
        .map([](const QVariant &sequence) { return sequence.toLongLong(); });
}

SqlResult<bool> VaultKeys::reachTo(qint64 sequence)
{
    const auto areThere = this->areThere();
    if (!areThere || !*areThere)
        return areThere;
    return last().map([sequence](qint64 last) { return last == sequence; });
}

SqlResult<void> VaultKeys::create()
{
    SqlResult<void> done;
    for (const QString &statement :
         {QStringLiteral("CREATE TABLE journal_key (sequence INTEGER PRIMARY KEY, "
                         "vault BYTEA NOT NULL)"),
          QStringLiteral("CREATE INDEX journal_key_vault ON journal_key (vault, sequence)"),
          QStringLiteral("CREATE TABLE journal_vault (vault BYTEA PRIMARY KEY, "
                         "entries INTEGER NOT NULL)")}) {
        if (done)
            done = m_connection.execute(statement);
    }
    return done.and_then([this] { return AttemptKeys(m_connection).create(); });
}

SqlResult<void> VaultKeys::add(const Line &line)
{
    const QByteArray key = keyOf(line);
    return m_connection
        .execute(QStringLiteral("INSERT INTO journal_key (sequence, vault) VALUES (?,?)"),
                 {line.sequence, key})
        .and_then([&] {
            return m_connection.execute(
                QStringLiteral("INSERT INTO journal_vault (vault, entries) VALUES (?,1) "
                               "ON CONFLICT (vault) DO UPDATE SET entries=journal_vault.entries+1"),
                {key});
        })
        .and_then([&] { return AttemptKeys(m_connection).add(line); });
}

SqlResult<void> VaultKeys::catchUp()
{
    const auto areThere = this->areThere();
    if (!areThere)
        return sqlFailure(areThere.error());
    if (!*areThere) {
        if (auto made = forget(); !made) // there may be some of them
            return made;
    }
    for (;;) {
        const auto last = this->last();
        if (!last)
            return sqlFailure(last.error());
        const auto lines = EntryTable(m_connection).linesAfter(*last);
        if (!lines || lines->empty())
            return lines.map([](const auto &) {});
        if (!std::all_of(lines->begin(), lines->end(), isAsWritten))
            return damagedKeys(QStringLiteral("a line is not as it was written"));
        auto added = m_connection.transaction([&] {
            SqlResult<void> done;
            for (auto line = lines->begin(); done && line != lines->end(); ++line)
                done = add(*line);
            return done;
        });
        if (!added)
            return added;
    }
}

SqlResult<void> VaultKeys::forget()
{
    return m_connection.transaction([this] {
        return m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS journal_key"))
            .and_then([this] {
                return m_connection.execute(QStringLiteral("DROP TABLE IF EXISTS journal_vault"));
            })
            .and_then([this] { return AttemptKeys(m_connection).drop(); })
            .and_then([this] { return create(); });
    });
}

SqlResult<QStringList> VaultKeys::vaults(const VaultPage &page)
{
    QStringList vaults;
    return m_connection
        .eachRow(QStringLiteral("SELECT vault FROM journal_vault WHERE length(vault)>0 "
                                "AND vault>? ORDER BY vault LIMIT ?"),
                 [&vaults](const QSqlQuery &row) {
                     vaults.append(QString::fromUtf8(row.value(0).toByteArray()));
                 },
                 {keyOf(page.after), page.most})
        .map([&vaults] { return vaults; });
}

SqlResult<std::vector<Line>> VaultKeys::linesAbout(const QString &vaultArn)
{
    const QByteArray key = keyOf(vaultArn);
    const auto count = m_connection.value(
        QStringLiteral("SELECT coalesce(sum(entries), 0) FROM journal_vault WHERE vault=?"), {key});
    if (!count)
        return sqlFailure(count.error());
    std::vector<Line> lines;
    const auto read = m_connection.eachRow(
        QStringLiteral("SELECT journal_key.sequence, line, hash FROM journal_key "
                       "JOIN journal_entry ON journal_entry.sequence=journal_key.sequence "
                       "WHERE vault=? ORDER BY journal_key.sequence"),
        [&lines](const QSqlQuery &row) { lines.push_back(lineIn(row)); }, {key});
    if (!read)
        return sqlFailure(read.error());
    const bool areRight = std::all_of(lines.begin(), lines.end(), [&key](const Line &line) {
        return isAsWritten(line) && keyOf(line) == key;
    });
    if (!areRight || static_cast<qint64>(lines.size()) != count->toLongLong())
        return damagedKeys(QString::fromUtf8(key));
    return lines;
}

SqlResult<void> VaultKeys::check(const std::vector<Line> &lines)
{
    auto line = lines.begin();
    bool areRight = true;
    const auto read = m_connection.eachRow(
        QStringLiteral("SELECT sequence, vault FROM journal_key WHERE sequence BETWEEN ? AND ? "
                       "ORDER BY sequence"),
        [&](const QSqlQuery &row) {
            areRight = areRight && line != lines.end() &&
                       row.value(0).toLongLong() == line->sequence &&
                       row.value(1).toByteArray() == keyOf(*line);
            if (areRight)
                ++line;
        },
        lines.empty() ? QVariantList{0, 0}
                      : QVariantList{lines.front().sequence, lines.back().sequence});
    if (read && (!areRight || line != lines.end()))
        return damagedKeys(QStringLiteral("not those of the lines"));
    return read.and_then([&] { return AttemptKeys(m_connection).check(lines); });
}

SqlResult<void> VaultKeys::checkCounts(qint64 count)
{
    const auto wrong = m_connection.value(
        QStringLiteral("SELECT count(*) FROM journal_vault WHERE entries<>(SELECT count(*) "
                       "FROM journal_key WHERE journal_key.vault=journal_vault.vault)"));
    const auto total =
        m_connection.value(QStringLiteral("SELECT coalesce(sum(entries), 0) FROM journal_vault"));
    if (!wrong || !total)
        return sqlFailure(wrong ? total.error() : wrong.error());
    if (wrong->toLongLong() > 0 || total->toLongLong() != count)
        return damagedKeys(QStringLiteral("some are missing"));
    return AttemptKeys(m_connection).checkAll();
}

} // namespace vaultlock::journal
