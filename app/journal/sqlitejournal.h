// The journal as an SQLite file.
#pragma once

#include "journal/journal.h"

#include <memory>

namespace vaultlock::journal {

/// Owns one thread, which alone touches the database. Opens (or makes) the file at once:
/// folder 0700, file made 0600 before SQLite opens it, WAL with synchronous FULL read back after
/// setting; DELETE and EXTRA on a network file system. Every entry carries the SHA-256 hash of the
/// one before. A file that is damaged or of a newer version is set aside under another name, never
/// overwritten; what is whole in it is kept. Two instances may use the same file.
class SqliteJournal final : public Journal
{
    Q_OBJECT

public:
    /// What opening found; for the window to say.
    struct Opening
    {
        Result<void> outcome;     ///< failed: nothing can be journaled, so nothing can be initiated
        QString setAside;         ///< where a damaged file was put; else empty
        qint64 entriesKept = 0;   ///< taken over from the file that was set aside
        bool chainIsWhole = true; ///< false: an entry does not carry its predecessor's hash
    };

    /// path: of the database file. Its folder is made if it is missing.
    explicit SqliteJournal(const QString &path, QObject *parent = nullptr);
    ~SqliteJournal() override;

    /// Ends when the file has been opened and checked.
    QFuture<Result<Opening>> opening();

    QFuture<Result<qint64>> append(const Entry &entry) override;
    QFuture<Result<std::vector<Entry>>> read() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vaultlock::journal
