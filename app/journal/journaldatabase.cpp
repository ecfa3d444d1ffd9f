// SPDX-License-Identifier: GPL-3.0-or-later

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

SqlResult<std::vector<Entry>> entriesThrough(SqliteConnection &connection)
{
    std::vector<Entry> entries;
    qint64 unknown = 0;
    const auto read = EntryTable(connection).eachLine([&](const Line &line) {
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
    SqlResult<void> done;
    if (m_file.size() > 0)
        done = inspect();
    else if (m_file.hasCompanion(JournalFile::logSuffix)) // SQLite would delete the log
        done = sqlFailure(Cause::Damaged, QStringLiteral("empty, beside a log that is not"));
    if (done)
        done = connect();
    if (done || (done.error().cause != Cause::Damaged && done.error().cause != Cause::Earlier))
        return done;
    qCWarning(logJournal) << done.error().detail;
    return replace(done.error().cause);
}

/// Through a connection that cannot change a byte, since the file may have to be set aside.
SqlResult<void> JournalDatabase::inspect() const
{
    // A rollback journal is of a program that was killed, and part of the file.
    const bool isWhole = !m_file.hasCompanion(JournalFile::rollbackSuffix);
    auto connection =
        SqliteConnection::open(m_file.path(), isWhole ? Access::ReadOnly : Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    EntryTable table(**connection);
    const auto format = table.checkFormat();
    if (!format && format.error().cause != Cause::Earlier)
        return format;
    return (*connection)->checkStructure().and_then([&] {
        return table.eachLine([](const Line &) {});
    });
}

SqlResult<void> JournalDatabase::connect()
{
    auto opened = SqliteConnection::open(m_file.path(), Access::ReadWrite);
    if (!opened)
        return sqlFailure(opened.error());
    SqliteConnection &connection = **opened;
    using Durability = SqliteConnection::Durability;
    SqlResult<void> done;
    if (m_file.size() == 0)
        done = EntryTable(connection).createInEmptyFile();
    if (done)
        done = connection.makeDurable(m_file.isOnNetwork() ? Durability::RollbackJournal
                                                           : Durability::WriteAheadLog);
    if (done)
        done = EntryTable(connection).checkWritable();
    const auto version = done ? connection.dataVersion() : sqlFailure(done.error());
    if (!version) {
        // A flipped bit in the header can make SQLite think that it must not write.
        const bool isContradicted = version.error().isReadOnly && mayWrite(m_file.path()) &&
                                    mayWrite(QFileInfo(m_file.path()).absolutePath());
        return sqlFailure(isContradicted ? Cause::Damaged : version.error().cause,
                          version.error().detail);
    }
    m_dataVersion = *version;
    m_identity = m_file.identity();
    m_connection = std::move(*opened);
    m_connection->checkpoint();
    return {};
}

SqlResult<void> JournalDatabase::replace(SqlFailure::Cause cause)
{
    auto damage = buildReplacement(m_file);
    if (!damage)
        return sqlFailure(damage.error());
    const bool isTakenOver = cause == Cause::Earlier && damage->chainIsWhole;
    const auto name =
        m_file.setAside(isTakenOver ? QStringLiteral("format1") : QStringLiteral("damaged"));
    if (!name)
        return sqlFailure(name.error());
    qCWarning(logJournal) << "set aside as" << *name << "- entries kept:" << damage->entriesKept
                          << "unverified:" << damage->entriesUnverified;
    damage->setAside = *name;
    if (!isTakenOver)
        m_damage = *damage;
    return m_file.installReplacement().and_then([this] { return connect(); });
}

SqlResult<qint64> JournalDatabase::append(Entry entry)
{
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    return withFile([&] {
        return m_connection
            ->transaction([&] {
                EntryTable table(*m_connection);
                const auto last = table.last();
                if (!last)
                    return SqlResult<void>(sqlFailure(last.error()));
                entry.sequence = last->sequence + 1;
                return table.insert(lineOf(entry, last->hash));
            })
            .map([&] { return entry.sequence; });
    });
}

SqlResult<std::vector<Entry>> JournalDatabase::read()
{
    auto entries = withFile([this] { return entriesThrough(*m_connection); });
    if (!entries && entries.error().cause == Cause::Unavailable) {
        if (const auto connection = SqliteConnection::openAsItIs(m_file.path())) {
            if (auto anyway = entriesThrough(**connection))
                return anyway;
        }
    }
    return entries;
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
