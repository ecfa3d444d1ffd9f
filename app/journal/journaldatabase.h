// The journal's database: opens, checks, repairs, appends, reads.
#pragma once

#include "journal/entrytable.h"
#include "journal/filelock.h"
#include "journal/journalfile.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vaultlock::journal {

/// Lives in one thread and blocks it: for what the disk takes, and for a few seconds where another
/// instance is at work. Every call finds out for itself whether the path still leads to the file
/// that is open, and opens again if not; so another instance may set the file aside at any time.
class JournalDatabase
{
public:
    struct Opening
    {
        QString setAside;
        qint64 entriesKept = 0;
        bool chainIsWhole = true;
    };

    explicit JournalDatabase(const QString &path)
        : m_file(path)
    {
    }

    SqlResult<Opening> open();
    /// Durable on return. The sequence number.
    SqlResult<qint64> append(Entry entry);
    /// Where the disk cannot even be locked (full, read-only), what is on it is still read.
    SqlResult<std::vector<Entry>> read();
    /// Makes the one file complete, without a log beside it.
    void tidy();
    /// Damage that a later call than open() met, since the last call of this.
    std::optional<Opening> takeLateDamage() { return std::exchange(m_lateDamage, {}); }
    /// Another instance has appended, or has set the file aside, since the last call.
    bool hasChanged();

private:
    SqlResult<std::unique_ptr<FileLock>> lock();
    SqlResult<Opening> openLocked();
    SqlResult<void> openIfNeeded();
    SqlResult<void> inspect() const;
    SqlResult<void> rollBackInterruptedWriting() const;
    SqlResult<void> connect();
    SqlResult<Opening> replaceDamaged();
    SqlResult<qint64> appendLocked(Entry &entry);
    SqlResult<qint64> insertNext(Entry &entry);
    SqlResult<std::vector<Entry>> readThrough(SqliteConnection &connection) const;
    SqlResult<std::vector<Entry>> readUnlocked() const;
    void close();

    JournalFile m_file;
    std::unique_ptr<SqliteConnection> m_connection;
    std::optional<FileIdentity> m_identity; ///< of the file that m_connection has open
    qint64 m_dataVersion = 0;
    std::optional<Opening> m_lateDamage;
};

} // namespace vaultlock::journal
