// What the journal knows of one vault's latest lock.
#pragma once

#include "core/identifiers.h"
#include "journal/entry.h"

#include <QByteArray>
#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace vaultlock::lock {

/// The latest attempt: an Initiate of ours, or a lock made elsewhere whose ID was entered.
struct Records
{
    enum class Phase {
        None,     // nothing, or everything has come to its end
        Intended, // Initiate may have been sent; its outcome is not in the journal
        Held,     // the lock ID is in the journal
        Lost,     // it worked, and its ID never arrived
        Expired,  // the 24 hours ended; the last thing that happened
    };

    Phase phase = Phase::None;
    QUuid attempt;
    QByteArray policy;                ///< what was initiated; empty for an entered ID
    std::optional<LockId> lockId;     ///< in phase Held
    QDateTime intendedAt;             ///< UTC, local clock; of Initiate
    std::optional<QDateTime> expires; ///< UTC by the service, estimated from the intent on
    bool isCompleteIntended = false;  ///< Complete may have been sent
    bool isAbortIntended = false;     ///< Abort may have been sent

    /// A lock of ours is (or may be) there as far as the journal knows.
    bool isOpen() const;

    /// What this entry changes. Entries of other vaults or origins must not be given.
    void take(const journal::Entry &entry, const LockOrigin &origin);
    static Records fromEntries(const std::vector<journal::Entry> &entries, const VaultArn &vault,
                               const LockOrigin &origin);
};

} // namespace vaultlock::lock
