// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's database: opens, checks, repairs, appends, reads.
#pragma once

#include "core/filelock.h"
#include "journal/entrytable.h"
#include "journal/journal.h"
#include "journal/journalfile.h"
#include "journal/recentlines.h"
#include "journal/sqlitejournal.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace vaultlock::journal {

/// Lives in one thread and blocks it: for what the disk takes, and for a few seconds where another
/// instance is at work. Every call finds out for itself whether the path still leads to the file
/// that is open, and opens again if not; so another instance may set the file aside at any time.
/// Opening looks at the last line only, where nothing in the file has to be changed for it. What is
/// read is verified line by line; where one is not as it was written, all of the file is gone
/// through at once, and set aside.
class JournalDatabase
{
public:
    explicit JournalDatabase(const QString &path)
        : m_file(path)
    {
    }

    /// What had to be set aside.
    SqlResult<Damage> open();
    /// Durable on return. The sequence number; 0: its attempt has a newer entry than `behind`, so
    /// nothing was appended (Journal::append()).
    SqlResult<qint64> append(Entry entry, const std::optional<EntryMark> &behind = {});
    /// Where the disk cannot even be locked (full, read-only), what is on it is still read, from
    /// its beginning.
    SqlResult<std::vector<Entry>> read(const Selection &which = {});
    /// The ARNs that entries are about; read as read() does.
    SqlResult<QStringList> vaults(const VaultPage &page = {});
    /// Verifies some more of what is in the file: the chain, from its beginning, the keys, and in
    /// the end SQLite's own structures. Whether there is more to verify.
    SqlResult<bool> verifySome();
    /// How many entries there were when all was verified. Nothing: it is not, since the file was
    /// opened.
    std::optional<qint64> verifiedEntries() const { return m_verifiedEntries; }
    /// The same, with the hash of the last, as of now.
    Verified lastVerified() const
    {
        return {m_verifiedEntries.value_or(0), m_verified.lastHash(),
                QDateTime::currentDateTimeUtc()};
    }
    /// All of it is to be gone through once more. Nothing where that is not done the first time.
    void verifyAgain() { m_again = m_verifiedEntries ? std::optional(Chain()) : std::nullopt; }
    /// A file is open, and verifySome() has something to do.
    bool isToBeVerified() const { return m_connection && (!m_verifiedEntries || m_again); }
    /// Makes the one file complete, without a log beside it.
    void tidy();
    /// What a later call than open() had to set aside, since the last call of this.
    std::optional<Damage> takeDamage() { return std::exchange(m_damage, {}); }
    /// Another instance has appended, or the file is another one or was written by something else,
    /// since the last call.
    bool hasChanged();

private:
    /// Guards what SQLite's locks cannot: a file that is set aside while somebody appends to it.
    SqlResult<FileLock> lock() const;
    /// Under the lock, with the file open; once more where it is found damaged, for then it is set
    /// aside: what is asked for must not fail because of old damage.
    template <typename Action>
    auto withFile(Action action) -> decltype(action());

    /// isSuspect: something in it was found to be wrong.
    SqlResult<void> openLocked(bool isSuspect);
    /// A link at the path, which may have been put there while a file is open.
    void followLink();
    /// What was open is not to be lost with its name.
    SqlResult<void> keepLostFile();
    /// What each call begins with once a file is open. A later version may have changed the tables
    /// meanwhile.
    SqlResult<void> prepare();
    /// What each call ends with: where the file has changed, it is looked at anew, and what was
    /// written is written again where it is not there.
    void readBack();
    /// Nor what something else has overwritten in place, or what could not be read any more.
    SqlResult<void> keepRecentLines();
    /// Of the attempt, in the file that is open.
    SqlResult<bool> hasNewerThan(const EntryMark &mark, const QUuid &attempt);
    /// What another instance appended is noted for hasChanged().
    bool isOpenStill();
    SqlResult<void> inspect(bool isSuspect) const;
    SqliteConnection::Durability durability() const;
    SqlResult<void> connect();
    SqlResult<void> replace(SqlFailure::Cause cause);
    void close();

    JournalFile m_file;
    std::unique_ptr<SqliteConnection> m_connection;
    std::optional<FileIdentity> m_identity; ///< of the file that m_connection has open
    /// Of that file, as SQLite left it: another means that something else has written.
    FileStamp m_stamp;
    qint64 m_dataVersion = 0;
    bool m_isToBeReadBack = false; ///< others have written
    bool m_isUntold = false;       ///< of a change that was met, by hasChanged()
    bool m_isTold = false;         ///< that the file has to be opened again, by hasChanged()
    RecentLines m_recent;
    bool m_hasRecent = false;     ///< the file that is open, all of m_recent
    bool m_isCarriedOver = false; ///< m_recent has the newest lines of that file
    bool m_hasOthers = false;     ///< and lines of other instances besides
    Chain m_verified;
    std::optional<qint64> m_verifiedEntries;
    std::optional<Chain> m_again; ///< so far; nothing: it is not gone through again
    std::optional<Damage> m_damage;
};

} // namespace vaultlock::journal
