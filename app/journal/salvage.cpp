#include "journal/salvage.h"

#include "journal/entrytable.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <map>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;
using Access = SqliteConnection::Access;

// sqlite.org/fileformat.html
constexpr qint64 pageSize = EntryTable::pageSize;
constexpr qsizetype pageCountOffset = 28;
constexpr char leafOfTable = 0x0d;

using Rows = std::map<qint64, ChainedEntry>;

tl::unexpected<SqlFailure> fileFailure(const QFile &file)
{
    return sqlFailure(Cause::Unavailable,
                      file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// An empty journal, complete in one file.
SqlResult<QByteArray> makeEmptyReplacement(const QString &path)
{
    JournalFile::removeWithCompanions(path);
    if (const auto made = JournalFile::createPrivate(path); !made)
        return sqlFailure(made.error());
    {
        auto connection = SqliteConnection::open(path, Access::ReadWrite);
        if (!connection)
            return sqlFailure(connection.error());
        if (const auto made = EntryTable(**connection).createInEmptyFile(); !made)
            return sqlFailure(made.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(file);
    const QByteArray firstPage = file.read(pageSize);
    if (firstPage.size() != pageSize)
        return fileFailure(file);
    return firstPage;
}

/// Gives the copy a sound first page and a length of whole pages.
SqlResult<qint64> repairFrame(const QString &path, QByteArray firstPage)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fileFailure(file);
    constexpr qint64 leastPages = 3; // the schema and the roots of both tables
    const qint64 pages = std::max((file.size() + pageSize - 1) / pageSize, leastPages);
    qToBigEndian(static_cast<quint32>(pages), firstPage.data() + pageCountOffset);
    if (!file.resize(pages * pageSize) || !file.seek(0) ||
        file.write(firstPage) != firstPage.size() || !file.flush())
        return fileFailure(file);
    return pages;
}

SqlResult<void> copyDatabase(const JournalFile &file, const QByteArray &firstPage)
{
    const QString copy = file.copyPath();
    JournalFile::removeWithCompanions(copy);
    if (auto copied = JournalFile::copyPrivate(file.path(), copy); !copied)
        return copied;
    if (const auto repaired = repairFrame(copy, firstPage); !repaired)
        return sqlFailure(repaired.error());
    constexpr auto log = QLatin1String("-wal");
    if (file.hasCompanion(log)) {
        if (auto copied = JournalFile::copyPrivate(file.path() + log, copy + log); !copied)
            return copied;
        auto connection = SqliteConnection::open(copy, Access::ReadWrite);
        if (!connection)
            return sqlFailure(connection.error());
        (*connection)->checkpoint();
    }
    return {};
}

std::vector<qint64> leafPages(const QString &path, qint64 pages)
{
    std::vector<qint64> leaves;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return leaves;
    for (qint64 page = 2; page <= pages; ++page) {
        char type = 0;
        if (file.seek((page - 1) * pageSize) && file.getChar(&type) && type == leafOfTable)
            leaves.push_back(page);
    }
    return leaves;
}

bool provesItself(const ChainedEntry &row)
{
    return chained(row.entry, row.previousHash).hash == row.hash;
}

/// Every leaf in turn is declared to be the whole table: so it does not matter which of the pages
/// above it are lost.
SqlResult<Rows> searchLeaves(const QString &path, qint64 pages)
{
    Rows rows;
    const auto leaves = leafPages(path, pages);
    auto connection = SqliteConnection::open(path, Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    for (const qint64 page : leaves) {
        if (const auto pointed = (*connection)->pointTableAt(EntryTable::entriesName(), page);
            !pointed) {
            if (pointed.error().cause == Cause::Damaged)
                continue;
            return sqlFailure(pointed.error());
        }
        for (ChainedEntry &row : EntryTable(**connection).readable()) {
            const qint64 sequence = row.entry.sequence;
            if (sequence > 0 && (rows.count(sequence) == 0 || provesItself(row)))
                rows.insert_or_assign(sequence, std::move(row));
        }
    }
    return rows;
}

SqlResult<void> insertAll(SqliteConnection &connection, const std::vector<Entry> &entries)
{
    if (auto begun = connection.begin(); !begun)
        return begun;
    QByteArray previousHash;
    for (const Entry &entry : entries) {
        const ChainedEntry row = chained(entry, previousHash);
        if (auto inserted = EntryTable(connection).insert(row); !inserted) {
            connection.rollBack();
            return inserted;
        }
        previousHash = row.hash;
    }
    auto committed = connection.commit();
    if (!committed)
        connection.rollBack();
    return committed;
}

SqlResult<std::vector<ChainedEntry>> readableRows(const JournalFile &file,
                                                  const QByteArray &firstPage)
{
    const QString copy = file.copyPath();
    if (const auto copied = copyDatabase(file, firstPage); !copied)
        return sqlFailure(copied.error());
    const auto pages = repairFrame(copy, firstPage);
    if (!pages)
        return sqlFailure(pages.error());
    auto found = searchLeaves(copy, *pages);
    if (!found)
        return sqlFailure(found.error());
    std::vector<ChainedEntry> rows;
    for (auto &numbered : *found)
        rows.push_back(std::move(numbered.second));
    return rows;
}

} // namespace

SqlResult<Salvaged> buildReplacement(const JournalFile &file)
{
    const auto firstPage = makeEmptyReplacement(file.replacementPath());
    if (!firstPage)
        return sqlFailure(firstPage.error());
    const auto rows = readableRows(file, *firstPage);
    JournalFile::removeWithCompanions(file.copyPath());
    if (!rows)
        return sqlFailure(rows.error());

    Salvaged salvaged{provenEntries(*rows), isWholeChain(*rows)};
    auto connection = SqliteConnection::open(file.replacementPath(), Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    using Durability = SqliteConnection::Durability;
    if (const auto durable = (*connection)->makeDurable(Durability::RollbackJournal); !durable)
        return sqlFailure(durable.error());
    if (const auto kept = insertAll(**connection, salvaged.entries); !kept)
        return sqlFailure(kept.error());
    return salvaged;
}

} // namespace vaultlock::journal
