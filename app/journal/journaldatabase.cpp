// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journaldatabase.h"

#include "core/logging.h"
#include "journal/attemptkeys.h"
#include "journal/lineselection.h"
#include "journal/salvage.h"
#include "journal/succession.h"
#include "journal/vaultkeys.h"

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

/// Of lines as they were written.
SqlResult<std::vector<Entry>> entriesOf(const std::vector<Line> &lines)
{
    std::vector<Entry> entries;
    for (const Line &line : lines) {
        if (auto entry = entryOf(line.text))
            entries.push_back(std::move(*entry));
        else
            return sqlFailure(Cause::Newer, unknownKind(line.sequence));
    }
    return entries;
}

} // namespace

SqlResult<FileLock> JournalDatabase::lock() const
{
    return FileLock::acquire(m_file.lockPath(), lockLimit).map_error([](const QString &why) {
        return SqlFailure{Cause::Unavailable, why, false};
    });
}

template <typename Action>
auto JournalDatabase::withFile(Action action) -> decltype(action())
{
    followLink();
    if (const auto folder = m_file.makeFolder(); !folder)
        return sqlFailure(folder.error());
    const auto held = lock();
    if (!held)
        return sqlFailure(held.error());
    for (bool isSuspect = false;; isSuspect = true) {
        if (const auto opened = isOpenStill() ? SqlResult<void>() : openLocked(isSuspect); !opened)
            return sqlFailure(opened.error());
        const auto ready = prepare();
        auto result = ready ? action() : decltype(action())(sqlFailure(ready.error()));
        if (result || result.error().cause != Cause::Damaged || isSuspect) {
            readBack();
            return result;
        }
        qCWarning(logJournal) << result.error().detail;
        close();
    }
}

SqlResult<void> JournalDatabase::prepare()
{
    return EntryTable(*m_connection)
        .checkFormat()
        .and_then([this] { return VaultKeys(*m_connection).catchUp(); })
        .and_then([this] { return keepRecentLines(); });
}

void JournalDatabase::readBack()
{
    const FileStamp stamp = m_file.stamp();
    const bool hasChanged = stamp != std::exchange(m_stamp, stamp);
    const bool isToBeReadBack = std::exchange(m_isToBeReadBack, false) || hasChanged;
    if (m_identity == m_file.identity() &&
        (!isToBeReadBack || isWhatIsOpen(m_file, *m_connection, m_recent)))
        return;
    qCWarning(logJournal) << "something else has written to it, or taken it away";
    if (openLocked(true) && prepare())
        m_stamp = m_file.stamp();
}

SqlResult<Damage> JournalDatabase::open()
{
    close();
    return withFile([this] { return SqlResult<Damage>(takeDamage().value_or(Damage())); });
}

bool JournalDatabase::isOpenStill()
{
    if (!m_connection || m_identity != m_file.identity())
        return false;
    const auto version = m_connection->dataVersion();
    if (version && std::exchange(m_dataVersion, *version) != *version) {
        m_stamp = m_file.stamp();
        m_isUntold = true;
        m_hasOthers = true;
        m_isToBeReadBack = true;
    }
    return m_stamp == m_file.stamp();
}

/// While a file is open, only to where that one goes on: any other link has taken its name
/// (keepLostFile()).
void JournalDatabase::followLink()
{
    const bool leadsOn =
        !m_connection ||
        (m_file.isLink() && (m_identity == m_file.identity() || goesOnFrom(*m_connection, m_file)));
    if (leadsOn && m_file.followLink())
        m_identity.reset(); // to be opened where it is now
}

SqlResult<void> JournalDatabase::keepLostFile()
{
    if (!m_connection || m_identity == m_file.identity())
        return {};
    const auto other = succeedLostFile(*m_connection, m_file);
    if (!other)
        return sqlFailure(other.error());
    if (*other) {
        qCWarning(logJournal) << "goes on in a new file; what had its name is now" << **other;
        m_damage.emplace().setAside = **other;
        m_damage->wasReplaced = true;
    }
    return {};
}

SqlResult<void> JournalDatabase::keepRecentLines()
{
    if (m_hasRecent) {
        const bool isUpToDate = m_verifiedEntries || m_isCarriedOver;
        if (isUpToDate && std::exchange(m_hasOthers, false))
            m_recent.readOn(*m_connection);
        return {};
    }
    return m_recent.carryOver(*m_connection).map([this](bool hasWritten) {
        m_isUntold = m_isUntold || hasWritten;
        if (hasWritten && !m_damage)
            m_damage.emplace().wasRewritten = true;
        m_hasRecent = true;
        m_isCarriedOver = !m_recent.isEmpty();
    });
}

SqlResult<void> JournalDatabase::openLocked(bool isSuspect)
{
    if (auto kept = keepLostFile(); !kept)
        return kept;
    if (m_connection)
        m_isUntold = !std::exchange(m_isTold, false) || m_isUntold;
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
        done = inspect(isSuspect);
    else if (m_file.hasCompanion(JournalFile::logSuffix)) // SQLite would delete the log
        done = sqlFailure(Cause::Damaged, QStringLiteral("empty, beside a log that is not"));
    if (done)
        done = connect();
    if (done && isSuspect) // then it was the keys, which can be made anew
        done = VaultKeys(*m_connection).forget();
    if (done || (done.error().cause != Cause::Damaged && done.error().cause != Cause::Earlier))
        return done;
    qCWarning(logJournal) << done.error().detail;
    return replace(done.error().cause);
}

/// Through a connection that cannot change a byte, since the file may have to be set aside. All of
/// it is gone through before anything in it is changed by opening it: a log that a killed program
/// left, a journal of before that has no keys.
SqlResult<void> JournalDatabase::inspect(bool isSuspect) const
{
    // A rollback journal is of a program that was killed, and part of the file.
    const bool isWhole = !m_file.hasCompanion(JournalFile::rollbackSuffix);
    const bool isAlone = isWhole && !m_file.hasCompanion(JournalFile::logSuffix);
    auto connection =
        SqliteConnection::open(m_file.path(), isWhole ? Access::ReadOnly : Access::ReadWrite);
    if (!connection)
        return sqlFailure(connection.error());
    EntryTable table(**connection);
    const auto format = table.checkFormat();
    if (!format && format.error().cause != Cause::Earlier)
        return format;
    if (format && isAlone) {
        const auto size = (*connection)->size();
        if (!size)
            return sqlFailure(size.error());
        if (m_file.size() < *size) // SQLite reads zeros behind the end
            return sqlFailure(Cause::Damaged, QStringLiteral("cut off"));
    }
    if (format && isAlone && !isSuspect) {
        const auto isKept = (*connection)->isKeptFor(durability());
        const auto hasKeys = table.last().and_then(
            [&](const Line &last) { return VaultKeys(**connection).reachTo(last.sequence); });
        if (isKept && *isKept && hasKeys && *hasKeys)
            return {};
    }
    return (*connection)->checkStructure().and_then([&] {
        return table.eachLine([](const Line &) {});
    });
}

SqliteConnection::Durability JournalDatabase::durability() const
{
    using Durability = SqliteConnection::Durability;
    return m_file.isOnNetwork() ? Durability::RollbackJournal : Durability::WriteAheadLog;
}

SqlResult<void> JournalDatabase::connect()
{
    // Before it is opened: a file that takes its place meanwhile is another one.
    const auto identity = m_file.identity();
    auto opened = SqliteConnection::open(m_file.path(), Access::ReadWrite);
    if (!opened)
        return sqlFailure(opened.error());
    SqliteConnection &connection = **opened;
    SqlResult<void> done;
    if (m_file.size() == 0)
        done = EntryTable(connection).createInEmptyFile();
    if (done)
        done = connection.makeDurable(durability());
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
    m_identity = identity;
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

SqlResult<qint64> JournalDatabase::append(Entry entry, const std::optional<EntryMark> &behind)
{
    std::optional<Line> written;
    const auto write = [&]() -> SqlResult<void> {
        written.reset();
        const auto isTooLate =
            behind ? hasNewerThan(*behind, entry.attempt) : SqlResult<bool>(false);
        if (!isTooLate)
            return sqlFailure(isTooLate.error());
        if (*isTooLate)
            return {};
        EntryTable table(*m_connection);
        const auto last = table.last();
        if (!last)
            return sqlFailure(last.error());
        entry.sequence = last->sequence + 1;
        written = lineOf(entry, last->hash);
        return table.insert(*written);
    };
    return withFile([&] {
        return m_connection->transaction(write).map([&]() -> qint64 {
            if (!written)
                return 0;
            m_recent.take({*written});
            return written->sequence;
        });
    });
}

SqlResult<bool> JournalDatabase::hasNewerThan(const EntryMark &mark, const QUuid &attempt)
{
    return AttemptKeys(*m_connection)
        .newestOf(attempt)
        .map([&mark](const std::optional<Line> &newest) {
            const auto entry = newest ? entryOf(newest->text) : std::nullopt;
            return newest && (!entry || markOf(*entry) != mark);
        });
}

SqlResult<std::vector<Entry>> JournalDatabase::read(const Selection &which)
{
    auto entries = withFile([&] { return linesByKey(*m_connection, which).and_then(entriesOf); });
    if (!entries && entries.error().cause == Cause::Unavailable && m_file.checkKind()) {
        if (const auto connection = SqliteConnection::openAsItIs(m_file.path())) {
            if (auto anyway = linesWithoutKeys(**connection, which).and_then(entriesOf))
                return anyway;
        }
    }
    return entries;
}

SqlResult<QStringList> JournalDatabase::vaults(const VaultPage &page)
{
    auto vaults = withFile([&] { return VaultKeys(*m_connection).vaults(page); });
    if (!vaults && vaults.error().cause == Cause::Unavailable && m_file.checkKind()) {
        if (const auto connection = SqliteConnection::openAsItIs(m_file.path())) {
            if (auto anyway = vaultsWithoutKeys(**connection))
                return pageOf(*anyway, page);
        }
    }
    return vaults;
}

SqlResult<bool> JournalDatabase::verifySome()
{
    return withFile([this]() -> SqlResult<bool> {
        VaultKeys keys(*m_connection);
        Chain chain = m_again.value_or(m_verified);
        const auto lines = EntryTable(*m_connection).linesBehind(chain);
        if (!lines)
            return sqlFailure(lines.error());
        auto done = keys.check(*lines);
        const bool isEnd = static_cast<int>(lines->size()) < EntryTable::linesAtATime;
        if (done && isEnd)
            done = keys.checkCounts(chain.count()).and_then([this] {
                return m_connection->checkStructure();
            });
        if (!done)
            return sqlFailure(done.error());
        if (!m_again)
            m_recent.take(*lines);
        (m_again && !isEnd ? *m_again : m_verified) = chain;
        if (isEnd) {
            m_verifiedEntries = chain.count();
            m_again.reset();
        }
        return !isEnd;
    });
}

void JournalDatabase::tidy()
{
    if (!m_connection)
        return;
    (void)withFile([this]() -> SqlResult<void> {
        m_connection->checkpoint();
        return {};
    });
}

bool JournalDatabase::hasChanged()
{
    if (!m_connection)
        return false;
    const bool isOpen = isOpenStill();
    m_isTold = m_isTold || !isOpen;
    return std::exchange(m_isUntold, false) || !isOpen;
}

void JournalDatabase::close()
{
    m_connection.reset();
    m_identity.reset();
    m_hasRecent = false;
    m_isCarriedOver = false;
    m_verified = Chain();
    m_again.reset();
    m_verifiedEntries.reset();
}

} // namespace vaultlock::journal
