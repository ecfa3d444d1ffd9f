// SPDX-License-Identifier: GPL-3.0-or-later

// What the journal knows of one lock: an Initiate of ours, or a lock made elsewhere that we
// touched.
#pragma once

#include "aws/glacier/types.h"
#include "core/clock.h"
#include "core/identifiers.h"
#include "journal/entry.h"
#include "lock/dating.h"
#include "lock/moment.h"
#include "lock/state.h"
#include "policy/meaning/equivalence.h"

#include <QUuid>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::lock {

/// The Glacier developer guide's life of a lock ID. The sandbox's may be shorter, which is why only
/// estimates use it.
inline constexpr qint64 lockIdLifetimeSeconds = 24 * 60 * 60;

struct Attempt
{
    enum class Ending {
        None,
        Failed, // the service said that nothing was initiated
        Locked,
        Aborted,
        Expired,
        Gone, // before its time, by somebody else
    };

    QUuid id;
    bool initiatedHere = false;
    QString receivedFrom; ///< the colleague who handed it over, in words; empty: nobody did
    /// Exact bytes; empty unless it was initiated here or received.
    QByteArray policy;
    QByteArray policySha256; ///< lower-case hex
    /// When Initiate began, by the service's clock; absent where no clock was known.
    std::optional<QDateTime> began;
    QDateTime initiated; ///< the same by the local clock, UTC; invalid unless initiatedHere
    /// This run of the program has sent its Initiate, for which the service had to say first that
    /// there was no lock.
    bool isSentByThisRun = false;
    /// When the service made the lock, known (near) or exactly.
    std::optional<QDateTime> created;
    bool createdIsExact = false;
    Dating dating = Dating::Estimated;          ///< how `created` is known
    Dating journaledDating = Dating::Estimated; ///< the same, as far as the journal has it
    std::optional<QDateTime> expires;           ///< UTC by the service, near or exactly
    std::optional<QString> lockId;
    bool lockIdIsEntered = false; ///< by the user, and not given to us by the service
    bool isDurable = true;        ///< the lock ID is on disk
    bool isNotedLost = false;
    bool isRefused = false; ///< by the service: the Initiate, or later the lock ID
    QString observed;       ///< what was last journaled as not fitting
    /// Of the journal's entries of this attempt; absent where it has none.
    std::optional<journal::EntryMark> newest;
    /// An intent without an outcome.
    std::optional<Operation> open;
    QDateTime openSince; ///< UTC, local clock
    /// Until then the request of `open` may still arrive; by Clock::sinceBoot().
    std::chrono::milliseconds inFlightUntil{};
    Ending ending = Ending::None;

    /// What was meant to be installed is in the journal, byte for byte.
    bool knowsPolicy() const { return initiatedHere || !policy.isEmpty(); }
    /// Has this attempt a lock at the service, as far as the journal knows?
    bool hasLock() const;
    /// Its ID is the service's, and when its lock was made was not read right behind Initiate: the
    /// one that is there may be another of the same minutes, with the same policy.
    bool mayBeAnother() const { return lockId && !lockIdIsEntered && dating != Dating::ReadAtOnce; }
};

/// What an entry of this attempt changes.
void applyTo(Attempt &attempt, const journal::Entry &entry);
/// The same for the attempt that the entry belongs to, a new one where there is none yet; returns
/// it.
Attempt &applyEntry(std::vector<Attempt> &attempts, const journal::Entry &entry);

/// The attempts of one vault at one service, oldest first. requestLife: for how long a request may
/// be under way. From `before` is kept what the journal does not hold.
std::vector<Attempt> attemptsIn(const std::vector<journal::Entry> &entries,
                                const std::vector<Attempt> &before, const Moment &now,
                                std::chrono::milliseconds requestLife);

/// The attempt of that ID, or null.
Attempt *attemptWith(std::vector<Attempt> &attempts, const QUuid &id);
const Attempt *attemptWith(const std::vector<Attempt> &attempts, const QUuid &id);

QByteArray sha256Hex(const QByteArray &bytes);
policy::Sameness comparePolicies(const QByteArray &a, const QByteArray &b);

} // namespace vaultlock::lock
