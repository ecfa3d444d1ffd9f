// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/salvage.h"

#include "journal/entrytable.h"
#include "journal/firstformat.h"
#include "journal/recovery.h"

#include <QFile>

#include <algorithm>
#include <cctype>
#include <iterator>

namespace vaultlock::journal {

namespace {

using Access = SqliteConnection::Access;

struct Found
{
    std::vector<Entry> proven;
    std::vector<Entry> unproven; ///< of kind Unverified
    bool isWholeChain = true;
    qint64 brokenAt = 0;
};

/// SQLite's page: a line that is longer is in pieces, and not to be found as text.
constexpr qsizetype longestLineInOnePiece = 4096;

/// The line that begins there, if the hash behind it is its own.
std::optional<Line> lineAt(const QByteArray &content, qsizetype begin)
{
    const qsizetype last = std::min(content.size() - hashSize, begin + longestLineInOnePiece);
    for (qsizetype end = content.indexOf('}', begin) + 1; end > 0 && end <= last;
         end = content.indexOf('}', end) + 1) {
        const QByteArray hash = content.mid(end, hashSize);
        const auto isHex = [](char c) {
            return std::isxdigit(static_cast<uchar>(c)) != 0;
        };
        if (!std::all_of(hash.begin(), hash.end(), isHex))
            continue;
        const QByteArray text = content.mid(begin, end - begin);
        if (hashOf(text) == hash)
            return Line{0, text, hash};
    }
    return std::nullopt;
}

std::vector<Line> linesInText(const QByteArray &content)
{
    std::vector<Line> lines;
    const QByteArray beginning(lineBeginning);
    for (qsizetype at = content.indexOf(beginning); at >= 0;
         at = content.indexOf(beginning, at + 1)) {
        if (auto line = lineAt(content, at))
            lines.push_back(std::move(*line));
    }
    return lines;
}

/// Whatever SQLite reads of the table, in either format.
struct Rows
{
    FirstFormatRows firstFormat;
    std::vector<Line> lines;
};

Rows readableRows(SqliteConnection &connection, qint64 mostRows)
{
    Rows rows;
    connection.eachReadableRow(
        QStringLiteral("journal_entry"), mostRows, [&](const QSqlQuery &row) {
            if (auto old = firstFormatRow(row)) {
                FirstFormatRow &known = rows.firstFormat[old->entry.sequence];
                if (!known.isProven)
                    known = std::move(*old);
            } else {
                rows.lines.push_back({row.value(0).toLongLong(), row.value(2).toByteArray(),
                                      row.value(3).toByteArray()});
            }
        });
    return rows;
}

/// With the lock ID that stands in it, if one does.
Entry unverifiedEntry(const QString &text)
{
    Entry entry;
    entry.kind = EntryKind::Unverified;
    const std::vector<Entry> recovered = lockIdsIn(text.toUtf8());
    if (!recovered.empty())
        entry = recovered.front();
    entry.detail = text;
    return entry;
}

/// Of lines of the present format.
qint64 firstBroken(std::vector<Line> lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const Line &one, const Line &other) {
        return one.sequence < other.sequence;
    });
    Chain chain;
    for (const Line &line : lines) {
        if (!chain.takes(line))
            return line.sequence;
    }
    return 0;
}

Found judged(const Rows &rows, const std::vector<Line> &linesInText)
{
    Found found;
    QStringList unproven;
    for (const auto &[sequence, row] : rows.firstFormat) {
        if (row.isProven)
            found.proven.push_back(row.entry);
        else
            unproven.push_back(row.text);
    }
    std::vector<Line> lines = rows.lines;
    lines.insert(lines.end(), linesInText.begin(), linesInText.end());
    Proof proof = proofOf(lines);
    found.isWholeChain = isWholeChain(rows.firstFormat) && isWholeChain(rows.lines) &&
                         proof.proven.size() == rows.lines.size();
    found.brokenAt = firstBroken(rows.lines);
    found.proven.insert(found.proven.end(), proof.proven.begin(), proof.proven.end());
    for (const Line &line : proof.unproven)
        unproven.push_back(textFromUtf8(line.text));
    unproven.removeDuplicates();
    std::transform(unproven.begin(), unproven.end(), std::back_inserter(found.unproven),
                   unverifiedEntry);
    return found;
}

SqlResult<Found> findInCopy(const JournalFile &file)
{
    if (const auto copied = file.copy(); !copied)
        return sqlFailure(copied.error());
    QByteArray content;
    for (const auto suffix : {QLatin1String(), JournalFile::logSuffix}) {
        if (QFile part(file.copyPath() + suffix); part.open(QIODevice::ReadOnly))
            content += part.readAll();
    }
    auto connection = SqliteConnection::open(file.copyPath(), Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    constexpr qint64 leastRowSize = 64;
    Found found =
        judged(readableRows(**connection, content.size() / leastRowSize), linesInText(content));
    std::vector<Entry> known = found.proven;
    known.insert(known.end(), found.unproven.begin(), found.unproven.end());
    const std::vector<Entry> recovered = lockIdsIn(content, known);
    found.unproven.insert(found.unproven.end(), recovered.begin(), recovered.end());
    return found;
}

std::vector<Line> linesOf(const Found &found)
{
    std::vector<Entry> entries = found.proven;
    for (Entry entry : found.unproven) {
        entry.sequence = entries.empty() ? 1 : entries.back().sequence + 1;
        entry.time = QDateTime::currentDateTimeUtc();
        entries.push_back(std::move(entry));
    }
    std::vector<Line> lines;
    for (const Entry &entry : entries)
        lines.push_back(lineOf(entry, lines.empty() ? QByteArray() : lines.back().hash));
    return lines;
}

SqlResult<void> insertAll(EntryTable table, const std::vector<Line> &lines)
{
    SqlResult<void> done;
    for (const Line &line : lines) {
        if (done)
            done = table.insert(line);
    }
    return done;
}

} // namespace

SqlResult<Damage> buildReplacement(const JournalFile &file)
{
    const auto found = findInCopy(file);
    file.removeCopy();
    if (!found)
        return sqlFailure(found.error());
    if (const auto written = writeReplacement(file, linesOf(*found)); !written)
        return sqlFailure(written.error());
    Damage damage{
        {}, qint64(found->proven.size()), qint64(found->unproven.size()), found->isWholeChain};
    damage.brokenAt = found->brokenAt;
    damage.lockIdsRecovered =
        std::count_if(found->unproven.begin(), found->unproven.end(),
                      [](const Entry &entry) { return !entry.lockId.isEmpty(); });
    return damage;
}

SqlResult<void> writeReplacement(const JournalFile &file, const std::vector<Line> &lines)
{
    if (auto made = file.createReplacement(); !made)
        return made;
    auto opened = SqliteConnection::open(file.replacementPath(), Access::ReadWrite);
    if (!opened)
        return sqlFailure(opened.error());
    SqliteConnection &connection = **opened;
    return connection.makeDurable(SqliteConnection::Durability::RollbackJournal)
        .and_then([&] { return EntryTable(connection).createInEmptyFile(); })
        .and_then([&] {
            return connection.transaction([&] { return insertAll(EntryTable(connection), lines); });
        });
}

} // namespace vaultlock::journal
