// SPDX-License-Identifier: GPL-3.0-or-later

// The journal's database: opens, checks, repairs, appends, reads.
#pragma once

#include "journal/entrytable.h"
#include "journal/filelock.h"
#include "journal/journalfile.h"
#include "journal/sqlitejournal.h"

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
    explicit JournalDatabase(const QString &path)
        : m_file(path)
    {
    }

    /// What had to be set aside.
    SqlResult<Damage> open();
    /// Durable on return. The sequence number.
    SqlResult<qint64> append(Entry entry);
    /// Where the disk cannot even be locked (full, read-only), what is on it is still read.
    SqlResult<std::vector<Entry>> read();
    /// Makes the one file complete, without a log beside it.
    void tidy();
    /// What a later call than open() had to set aside, since the last call of this.
    std::optional<Damage> takeDamage() { return std::exchange(m_damage, {}); }
    /// Another instance has appended, or has set the file aside, since the last call.
    bool hasChanged();

private:
    /// Under the lock, with the file open; once more where it is found damaged, for then it is set
    /// aside: what is asked for must not fail because of old damage.
    template <typename Action>
    auto withFile(Action action) -> decltype(action());

    SqlResult<void> openLocked();
    SqlResult<void> inspect() const;
    SqlResult<void> connect();
    SqlResult<void> replace(SqlFailure::Cause cause);
    void close();

    JournalFile m_file;
    std::unique_ptr<SqliteConnection> m_connection;
    std::optional<FileIdentity> m_identity; ///< of the file that m_connection has open
    qint64 m_dataVersion = 0;
    std::optional<Damage> m_damage;
};

} // namespace vaultlock::journal
