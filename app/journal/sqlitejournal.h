// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as an SQLite file.
#pragma once

#include "journal/journal.h"

#include <QThread>

namespace vaultlock::journal {

/// Owns one thread, which alone touches the database. Opens (or makes) the file at once, or when it
/// is told to begin, which takes no longer for a file of years, and then verifies it from its
/// beginning in between what is asked for (verified(), damageFound()). Until then no line is
/// believed that was not verified by itself. What is asked for later (Selection::isForLater) takes
/// turns with that, one call at a time; where the journal ends before, it ends without a result.
///
/// The folder is 0700, the file made 0600 before SQLite opens it, WAL with synchronous FULL read
/// back after setting; DELETE and EXTRA on a network file system. Every entry is a line of JSON
/// with the hash of the one before (line.h). After each entry the log is emptied, so that the file
/// is complete alone.
///
/// A file that is damaged is set aside under another name with its bytes as they were, never
/// overwritten; whatever can be read of it goes on in a new file (salvage.h); damageFound() tells
/// of it, where opening() did not. So is a file of the first format, of which nothing is said where
/// it is whole. A file of a later version is that version's: it is left alone, and opening fails.
///
/// Two instances may use the same file. (In one process only on a local disk, and not while one of
/// them sets a file aside: closing a file drops a process's POSIX locks.)
/// Where the file cannot be written (disk full, read-only), read() still gives what is in it.
/// Failures may pass: each call tries again.
class SqliteJournal final : public Journal
{
    Q_OBJECT

public:
    /// What opening found.
    struct Opening : Damage
    {
        Result<void> outcome; ///< failed: nothing can be journaled, so nothing can be initiated
    };

    /// Where the user's own is: among the data of the window, whichever program asks.
    static QString userPath();

    /// WhenTold: by begin(). Whatever is asked for before waits for it.
    enum class Begins {
        AtOnce,
        WhenTold,
    };

    /// path: of the database file. Its folder is made if it is missing.
    explicit SqliteJournal(const QString &path, QObject *parent = nullptr,
                           Begins begins = Begins::AtOnce);
    /// Blocks until every append that was asked for is done and its future ended.
    ~SqliteJournal() override;

    /// Nothing where it has begun.
    void begin();

    /// Ends when the file has been opened; all of it is checked later, unless something in it had
    /// to be changed.
    QFuture<Result<Opening>> opening();

    QFuture<Result<qint64>> append(const Entry &entry,
                                   const std::optional<EntryMark> &behind = {}) override;
    QFuture<Result<std::vector<Entry>>> read(const Selection &which = {}) override;
    QFuture<Result<QStringList>> vaults(const VaultPage &page = {}) override;

    void verifyAnew() override;
    std::optional<Verified> lastVerified() const override { return m_lastVerified; }
    bool isVerifying() const override { return m_isVerifying; }
    std::optional<Damage> damage() const override { return m_damage; }

signals:
    /// After it was opened the file was found damaged, and was set aside. changed() follows.
    void damageFound(const vaultlock::journal::SqliteJournal::Opening &opening);

private:
    class Worker;

    void noteVerified(const Verified &found);
    void noteDamage(const Damage &damage);

    std::optional<Verified> m_lastVerified;
    std::optional<Damage> m_damage;
    bool m_isVerifying = true; ///< from the start on
    QThread m_thread;
    Worker *m_worker; ///< of the thread, which deletes it at its end
    QFuture<Result<Opening>> m_opening;
};

} // namespace vaultlock::journal
