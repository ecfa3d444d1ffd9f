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
bool mayWrite(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

/// Damaged where the lines are no whole chain; they have been taken then all the same.
SqlResult<void> eachChainedLine(SqliteConnection &connection, const std::function<void(Line)> &take)
{
    EntryTable table(connection);
    if (auto format = table.checkFormat(); !format)
        return format;
    Chain chain;
    bool isWhole = true;
    auto read = table.eachLine([&](Line line) {
        isWhole = chain.takes(line);
        take(std::move(line));
    });
    if (read && !isWhole)
        return sqlFailure(Cause::Damaged, QStringLiteral("the chain of hashes is broken"));
    return read;
}

SqlResult<std::vector<Entry>> entriesThrough(SqliteConnection &connection)
{
    std::vector<Entry> entries;
    qint64 unknown = 0;
    const auto read = eachChainedLine(connection, [&](const Line &line) {
        if (auto entry = entryOf(line.text))
            entries.push_back(std::move(*entry));
        else
            unknown = line.sequence;
    });
    if (!read)
        return sqlFailure(read.error());
    if (unknown > 0) // its hash says that it is what was written
        return sqlFailure(
            Cause::Newer,
            QStringLiteral("entry %1 is of a kind that this version does not know").arg(unknown));
    return entries;
}

} // namespace

template <typename Action>
auto JournalDatabase::withFile(Action action) -> decltype(action())
{
    const auto held = FileLock::acquire(m_file.lockPath(), lockLimit);
    if (!held)
        return sqlFailure(held.error());
    for (bool isFirst = true;; isFirst = false) {
        const bool isOpen = m_connection && m_identity == m_file.identity();
        if (const auto opened = isOpen ? SqlResult<void>() : openLocked(); !opened)
            return sqlFailure(opened.error());
        auto result = action();
        if (result || result.error().cause != Cause::Damaged || !isFirst)
            return result;
        close();
    }
}

SqlResult<Damage> JournalDatabase::open()
{
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    close();
    return withFile([this] { return SqlResult<Damage>(takeDamage().value_or(Damage())); });
}

SqlResult<void> JournalDatabase::openLocked()
{
    close();
    if (auto finished = m_file.finishInterruptedReplacement(); !finished)
        return finished;
    if (!m_file.exists()) {
        if (auto made = m_file.create(); !made)
            return made;
    }
    m_file.narrowModes();
    auto done = rollBackInterruptedWriting();
    if (done && m_file.size() > 0)
        done = inspect();
    else if (done && m_file.hasCompanion(JournalFile::logSuffix)) // SQLite would delete the log
        done = sqlFailure(Cause::Damaged, QStringLiteral("empty, beside a log that is not"));
    if (done)
        done = connect();
    if (done || (done.error().cause != Cause::Damaged && done.error().cause != Cause::Earlier))
        return done;
    qCWarning(logJournal) << done.error().detail;
    return replace(done.error().cause);
}

SqlResult<void> JournalDatabase::rollBackInterruptedWriting() const
{
    if (!m_file.hasCompanion(JournalFile::rollbackSuffix))
        return {};
    auto connection = SqliteConnection::open(m_file.path(), Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    return (*connection)->value(QStringLiteral("PRAGMA schema_version")).map([](const auto &) {});
}

/// Through a connection that cannot change a byte, since the file may have to be set aside.
SqlResult<void> JournalDatabase::inspect() const
{
    auto connection = SqliteConnection::open(m_file.path(), Access::ReadOnly);
    if (!connection)
        return sqlFailure(connection.error());
    const auto format = EntryTable(**connection).checkFormat();
    if (!format && format.error().cause != Cause::Earlier)
        return format;
    if (auto structure = (*connection)->checkStructure(); !structure)
        return structure;
    return eachChainedLine(**connection, [](const Line &) {});
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

SqlResult<void> JournalDatabase::replace(SqlFailure::Cause cause)
{
    close();
    const auto salvaged = buildReplacement(m_file);
    if (!salvaged)
        return sqlFailure(salvaged.error());
    const bool isMigrated = cause == Cause::Earlier && salvaged->wasWholeChain;
    const auto name =
        m_file.setAside(isMigrated ? QStringLiteral("format1") : QStringLiteral("damaged"));
    if (!name)
        return sqlFailure(name.error());
    if (auto installed = m_file.installReplacement(); !installed)
        return installed;
    qCWarning(logJournal) << "set aside as" << *name << "- entries kept:" << salvaged->proven
                          << "unverified:" << salvaged->unverified;
    if (!isMigrated)
        m_damage = Damage{*name, salvaged->proven, salvaged->unverified, salvaged->wasWholeChain};
    return connect();
}

SqlResult<qint64> JournalDatabase::append(Entry entry)
{
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    return withFile([&] { return appendLocked(entry); });
}

SqlResult<qint64> JournalDatabase::appendLocked(Entry &entry)
{
    if (const auto begun = m_connection->begin(); !begun)
        return sqlFailure(begun.error());
    EntryTable table(*m_connection);
    auto done = table.checkFormat(); // a later version may have changed the tables under us
    if (done) {
        const auto last = table.last();
        entry.sequence = last ? last->sequence + 1 : 0;
        done = last ? table.insert(lineOf(entry, last->hash)) : sqlFailure(last.error());
    }
    if (done)
        done = m_connection->commit();
    if (!done) {
        m_connection->rollBack();
        return sqlFailure(done.error());
    }
    return entry.sequence;
}

SqlResult<std::vector<Entry>> JournalDatabase::read()
{
    auto entries = withFile([this] { return entriesThrough(*m_connection); });
    if (!entries && entries.error().cause == Cause::Unavailable) {
        if (auto anyway = readUnlocked())
            return anyway;
    }
    return entries;
}

SqlResult<std::vector<Entry>> JournalDatabase::readUnlocked() const
{
    if (m_file.size() == 0 || m_file.hasCompanion(JournalFile::logSuffix) ||
        m_file.hasCompanion(JournalFile::rollbackSuffix))
        return sqlFailure(Cause::Unavailable, QStringLiteral("not complete in one file"));
    auto connection = SqliteConnection::open(m_file.path(), Access::Immutable);
    if (!connection)
        return sqlFailure(connection.error());
    return entriesThrough(**connection);
}

SqlResult<std::vector<Line>> JournalDatabase::linesAt(const QString &path)
{
    // Whoever has it open has its shared memory beside it.
    const bool isInUse = QFile::exists(path + QStringLiteral("-shm")) ||
                         JournalFile(path).hasCompanion(JournalFile::logSuffix);
    auto connection = SqliteConnection::open(path, isInUse ? Access::ReadOnly : Access::Immutable);
    if (!connection)
        return sqlFailure(connection.error());
    std::vector<Line> lines;
    const auto read =
        eachChainedLine(**connection, [&lines](Line line) { lines.push_back(std::move(line)); });
    if (!read)
        return sqlFailure(read.error());
    return lines;
}

void JournalDatabase::tidy()
{
    if (!m_connection)
        return;
    if (const auto held = FileLock::acquire(m_file.lockPath(), lockLimit))
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
