#include "journal/journaldatabase.h"

#include "core/logging.h"
#include "journal/salvage.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>
#include <fcntl.h>
#include <unistd.h>

namespace vaultlock::journal {

namespace {

using Cause = SqlFailure::Cause;
using Access = SqliteConnection::Access;

constexpr std::chrono::seconds lockLimit{5};
constexpr auto logSuffix = QLatin1String("-wal");
constexpr auto rollbackSuffix = QLatin1String("-journal");

bool mayWrite(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

SqlResult<void> checkFormat(SqliteConnection &connection)
{
    const auto isOurs = connection.isOurs();
    if (!isOurs)
        return sqlFailure(isOurs.error());
    if (!*isOurs)
        return sqlFailure(Cause::Damaged, QStringLiteral("not a journal"));
    const auto version = connection.userVersion();
    if (!version)
        return sqlFailure(version.error());
    const auto stored = EntryTable(connection).storedFormat();
    if (!stored)
        return sqlFailure(stored.error());
    if (*version == *stored && *version > EntryTable::format)
        return sqlFailure(Cause::Newer,
                          QStringLiteral("journal of a later version (format %1)").arg(*version));
    if (*version != EntryTable::format || *stored != EntryTable::format)
        return sqlFailure(
            Cause::Damaged,
            QStringLiteral("formats %1 and %2 contradict each other").arg(*version).arg(*stored));
    return {};
}

} // namespace

SqlResult<std::unique_ptr<FileLock>> JournalDatabase::lock()
{
    return FileLock::acquire(m_file.lockPath(), lockLimit);
}

SqlResult<JournalDatabase::Opening> JournalDatabase::open()
{
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    const auto held = lock();
    if (!held)
        return sqlFailure(held.error());
    return openLocked();
}

SqlResult<JournalDatabase::Opening> JournalDatabase::openLocked()
{
    close();
    if (const auto finished = m_file.finishInterruptedReplacement(); !finished)
        return sqlFailure(finished.error());
    if (!m_file.exists()) {
        if (const auto made = m_file.create(); !made)
            return sqlFailure(made.error());
    }
    m_file.narrowModes();
    auto done = rollBackInterruptedWriting();
    if (done && m_file.size() > 0)
        done = inspect();
    else if (done && m_file.hasCompanion(logSuffix)) // SQLite would delete the log
        done = sqlFailure(Cause::Damaged, QStringLiteral("empty, beside a log that is not"));
    if (done)
        done = connect();
    if (done)
        return Opening{};
    if (done.error().cause != Cause::Damaged)
        return sqlFailure(done.error());
    qCWarning(logJournal) << "damaged:" << done.error().detail;
    return replaceDamaged();
}

SqlResult<void> JournalDatabase::rollBackInterruptedWriting() const
{
    if (!m_file.hasCompanion(rollbackSuffix))
        return {};
    auto connection = SqliteConnection::open(m_file.path(), Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    const auto version = (*connection)->userVersion();
    if (!version)
        return sqlFailure(version.error());
    return {};
}

/// Through a connection that cannot change a byte, since the file may have to be set aside.
SqlResult<void> JournalDatabase::inspect() const
{
    auto connection = SqliteConnection::open(m_file.path(), Access::ReadOnly);
    if (!connection)
        return sqlFailure(connection.error());
    if (auto format = checkFormat(**connection); !format)
        return format;
    if (auto structure = (*connection)->checkStructure(); !structure)
        return structure;
    const auto entries = readThrough(**connection);
    if (!entries)
        return sqlFailure(entries.error());
    return {};
}

SqlResult<void> JournalDatabase::connect()
{
    auto connection = SqliteConnection::open(m_file.path(), Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    using Durability = SqliteConnection::Durability;
    SqlResult<void> done;
    if (m_file.size() == 0)
        done = EntryTable(**connection).createInEmptyFile();
    if (done)
        done = (*connection)
                   ->makeDurable(m_file.isOnNetwork() ? Durability::RollbackJournal
                                                      : Durability::WriteAheadLog);
    if (done)
        done = (*connection)->begin();
    if (done)
        done =
            EntryTable(**connection).touch(); // BEGIN alone succeeds where nothing can be written
    if (!done) {
        // A flipped bit in the header can make SQLite think that it must not write.
        if (done.error().isReadOnly && mayWrite(m_file.path()) &&
            mayWrite(QFileInfo(m_file.path()).absolutePath()))
            return sqlFailure(Cause::Damaged, done.error().detail);
        return done;
    }
    (*connection)->rollBack();
    const auto version = (*connection)->dataVersion();
    if (!version)
        return sqlFailure(version.error());
    m_dataVersion = *version;
    m_identity = m_file.identity();
    m_connection = std::move(*connection);
    m_connection->checkpoint();
    return {};
}

SqlResult<JournalDatabase::Opening> JournalDatabase::replaceDamaged()
{
    close();
    const auto salvaged = buildReplacement(m_file);
    if (!salvaged)
        return sqlFailure(salvaged.error());
    const auto name = m_file.setAside();
    if (!name)
        return sqlFailure(name.error());
    if (const auto installed = m_file.installReplacement(); !installed)
        return sqlFailure(installed.error());
    qCWarning(logJournal) << "set aside as" << *name
                          << "- entries kept:" << salvaged->entries.size();
    if (const auto connected = connect(); !connected)
        return sqlFailure(connected.error());
    return Opening{*name, static_cast<qint64>(salvaged->entries.size()), salvaged->wasWholeChain};
}

SqlResult<void> JournalDatabase::openIfNeeded()
{
    if (m_connection && m_identity == m_file.identity())
        return {};
    const auto opened = openLocked();
    if (!opened)
        return sqlFailure(opened.error());
    if (!opened->setAside.isEmpty())
        m_lateDamage = *opened;
    return {};
}

SqlResult<qint64> JournalDatabase::append(Entry entry)
{
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    const auto held = lock();
    if (!held)
        return sqlFailure(held.error());
    auto appended = appendLocked(entry);
    if (!appended && appended.error().cause == Cause::Damaged) {
        close(); // and open again, which sets it aside: the entry must not be lost to old damage
        appended = appendLocked(entry);
    }
    return appended;
}

SqlResult<qint64> JournalDatabase::appendLocked(Entry &entry)
{
    if (const auto opened = openIfNeeded(); !opened)
        return sqlFailure(opened.error());
    if (const auto begun = m_connection->begin(); !begun)
        return sqlFailure(begun.error());
    auto inserted = insertNext(entry);
    if (inserted) {
        if (const auto committed = m_connection->commit(); !committed)
            inserted = sqlFailure(committed.error());
    }
    if (!inserted)
        m_connection->rollBack();
    return inserted;
}

SqlResult<qint64> JournalDatabase::insertNext(Entry &entry)
{
    // A later version may have changed the tables under us.
    if (const auto format = checkFormat(*m_connection); !format)
        return sqlFailure(format.error());
    EntryTable table(*m_connection);
    const auto last = table.last();
    if (!last)
        return sqlFailure(last.error());
    entry.sequence = last->sequence + 1;
    if (const auto inserted = table.insert(chained(entry, last->hash)); !inserted)
        return sqlFailure(inserted.error());
    return entry.sequence;
}

SqlResult<std::vector<Entry>> JournalDatabase::read()
{
    const auto held = lock();
    SqlResult<std::vector<Entry>> entries = std::vector<Entry>();
    for (int attempt = 0; held && attempt < 2; ++attempt) {
        const auto opened = openIfNeeded();
        entries = opened ? readThrough(*m_connection) : sqlFailure(opened.error());
        if (entries || entries.error().cause != Cause::Damaged)
            break;
        close(); // the second time sets it aside
    }
    if (!held)
        entries = sqlFailure(held.error());
    if (!entries && entries.error().cause == Cause::Unavailable) {
        if (auto anyway = readUnlocked())
            return anyway;
    }
    return entries;
}

SqlResult<std::vector<Entry>> JournalDatabase::readThrough(SqliteConnection &connection) const
{
    const auto rows = EntryTable(connection).all();
    if (!rows)
        return sqlFailure(rows.error());
    if (!isWholeChain(*rows))
        return sqlFailure(Cause::Damaged, QStringLiteral("the chain of hashes is broken"));
    std::vector<Entry> entries;
    for (const ChainedEntry &row : *rows)
        entries.push_back(row.entry);
    return entries;
}

SqlResult<std::vector<Entry>> JournalDatabase::readUnlocked() const
{
    if (m_file.size() == 0 || m_file.hasCompanion(logSuffix) || m_file.hasCompanion(rollbackSuffix))
        return sqlFailure(Cause::Unavailable, QStringLiteral("not complete in one file"));
    auto connection = SqliteConnection::open(m_file.path(), Access::Immutable);
    if (!connection)
        return sqlFailure(connection.error());
    if (const auto format = checkFormat(**connection); !format)
        return sqlFailure(format.error());
    return readThrough(**connection);
}

void JournalDatabase::tidy()
{
    if (!m_connection)
        return;
    if (const auto held = lock())
        m_connection->checkpoint();
}

bool JournalDatabase::hasChanged()
{
    if (!m_connection)
        return false;
    if (m_identity != m_file.identity())
        return true;
    const auto version = m_connection->dataVersion();
    if (!version || *version == m_dataVersion)
        return false;
    m_dataVersion = *version;
    return true;
}

void JournalDatabase::close()
{
    m_connection.reset();
    m_identity.reset();
}

} // namespace vaultlock::journal
