// SPDX-License-Identifier: GPL-3.0-or-later

// What was tried and what came of it: append, read, watch.
#pragma once

#include "core/result.h"
#include "journal/entry.h"

#include <QFuture>
#include <QObject>

#include <limits>
#include <optional>
#include <vector>

namespace vaultlock::journal {

/// Which entries are wanted; unless anything is said, all.
struct Selection
{
    QString vaultArn = {}; ///< only those about it, whoever was asked; empty: about any, and none
    /// Only those with a smaller sequence number.
    qint64 before = std::numeric_limits<qint64>::max();
    int most = std::numeric_limits<int>::max(); ///< the newest so many
    /// Not empty: only the newest entry of each attempt, and only where it is of one of these
    /// kinds. What was found in a damaged journal (Unverified) is nobody's newest. Together with
    /// neither of the others.
    std::vector<EntryKind> newestKinds = {};
    /// Nobody waits for it: it is read only when nothing else was asked for for a while, and behind
    /// whatever is asked for meanwhile.
    bool isForLater = false;
};

/// Which vaults are wanted; unless anything is said, all.
struct VaultPage
{
    QString after = {};                         ///< an ARN: only those behind it
    int most = std::numeric_limits<int>::max(); ///< the first so many of these
    bool isForLater = false;                    ///< as of a Selection
};

/// What became of a file that was damaged; for the window to say.
struct Damage
{
    QString setAside;             ///< where it is now, with its bytes as they were; else empty
    qint64 entriesKept = 0;       ///< proved by their hashes; they go on
    qint64 entriesUnverified = 0; ///< read and not proved: now of the kind Unverified
    bool chainIsWhole = true;     ///< of what could be read
    qint64 lockIdsRecovered = 0;  ///< of these: with a lock ID that stood whole in the file
    /// It was not damaged: it had been put in the place of the file that was open, or that was
    /// removed (then setAside is empty); that one goes on.
    bool wasReplaced = false;
    /// The file that was open has other lines than it had, and its chain follows all the same: who
    /// did that made it anew. What was remembered of the former ones stands behind them now.
    bool wasRewritten = false;
    /// The number of the first entry that could be read and does not follow the one before, or is
    /// not as it was written. 0: none is, so what was lost is at the end, or in SQLite's own.
    qint64 brokenAt = 0;
};

/// All of a journal was gone through, and every entry was as it was written.
struct Verified
{
    qint64 entries = 0;
    QByteArray lastHash; ///< of the last line; empty without any
    QDateTime at;        ///< UTC, the local clock
};

/// The narrow interface; lives in the thread that made it. Errors are JournalUnavailable with the
/// reason as detail.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends with the entry's sequence number only when the entry is durable on disk (flushed, not
    /// only written). Entries are kept in the order of the calls.
    ///
    /// behind: the newest entry of its attempt, as whoever concluded this one knew it. Where the
    /// file has a newer one, since another instance was there first, nothing is appended: it ends
    /// with 0, and changed() follows. Decided in the transaction that appends, so that of two
    /// instances one alone concludes.
    virtual QFuture<Result<qint64>> append(const Entry &entry,
                                           const std::optional<EntryMark> &behind = {}) = 0;
    /// Oldest first. What it takes depends on how many are wanted, not on how many there are.
    virtual QFuture<Result<std::vector<Entry>>> read(const Selection &which = {}) = 0;
    /// The ARNs of the vaults that entries are about, each once, in ascending order.
    virtual QFuture<Result<QStringList>> vaults(const VaultPage &page = {}) = 0;

    /// Goes through all of it once more, while nobody waits for anything else; integrityChanged()
    /// when it begins, and when it is done. What is no file is not gone through.
    virtual void verifyAnew() {}
    /// The last time in this run; nothing: not yet, or it is no file.
    virtual std::optional<Verified> lastVerified() const { return std::nullopt; }
    virtual bool isVerifying() const { return false; }
    /// What was damaged in this run; it stays, whatever is verified later.
    virtual std::optional<Damage> damage() const { return std::nullopt; }

signals:
    /// All that was in it is as it was written: so many entries.
    void verified(qint64 entries);
    /// lastVerified(), isVerifying() or damage() has.
    void integrityChanged();
    /// Something was appended, by us or by another instance of the program on the same file.
    void changed();
    /// This was appended through this object, and by no other instance. Before whoever waits for
    /// it hears of it, and before any reading that has it.
    void appended(const vaultlock::journal::Entry &entry);
};

} // namespace vaultlock::journal
