// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal has on record of one vault's lock at one service. Pure.
#pragma once

#include "journal/entry.h"
#include "lock/attempt.h"
#include "lock/moment.h"

#include <QDateTime>
#include <QMap>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::reconciliation {

/// What the service said of a lock in force, and is not so of the one that was initiated or
/// received.
struct NotedMisfit
{
    QDateTime created = {};       ///< UTC, by the service; invalid: nothing speaks against the date
    QByteArray policySha256 = {}; ///< lower-case hex; empty: nothing speaks against the policy
};

struct JournalRecord
{
    enum class Standing {
        Nothing,    // no entry that proves anything
        NoLock,     // aborted, expired, gone, or never initiated
        InProgress, // with its lock ID or without
        Locked,
        Unsettled, // something was asked for, and what came of it is not in the journal
    };

    Standing standing = Standing::Nothing;
    /// The attempt that the standing is of; an empty one where that is Nothing.
    lock::Attempt attempt = {};
    std::vector<lock::Attempt> attempts = {}; ///< all of them, oldest first
    /// Unsettled, and the request may still arrive.
    bool isUnderWay = false;
    /// Locked: when that was journaled, UTC by the local clock.
    QDateTime concluded = {};
    /// SHA-256 (lower-case hex) of the policy on record: the one that was initiated, or that was
    /// seen installed. Empty: none is known.
    QByteArray policySha256 = {};
    QDateTime asOf = {};   ///< of the last entry, UTC; invalid where there is none
    qint64 sequence = 0;   ///< of the last entry
    QString endpoint = {}; ///< of the last entry: a URL
    /// Was noted of the attempt: the lock that was seen is another one.
    std::optional<NotedMisfit> misfit = {};

    /// A lock is in progress as far as the journal knows, and its ID is in the journal.
    bool hasLockId() const { return attempt.lockId.has_value(); }
};

/// Of one vault, by LockOrigin::key(). What stood in a damaged journal may have none, and is left
/// out.
QMap<QString, std::vector<journal::Entry>>
entriesByOrigin(const std::vector<journal::Entry> &entries);

/// entries: of one vault and one origin, oldest first. requestLife: for how long a request may be
/// under way (lock/services.h).
JournalRecord recordOf(const std::vector<journal::Entry> &entries, const lock::Moment &now,
                       std::chrono::milliseconds requestLife);

} // namespace vaultlock::reconciliation
