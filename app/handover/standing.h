// SPDX-License-Identifier: GPL-3.0-or-later

// A hand-over held against the connection and against what the service says. Pure.
#pragma once

#include "handover/handover.h"
#include "lock/receivedlock.h"
#include "lock/state.h"

namespace vaultlock::handover {

/// Whether a connection leads to where the lock was initiated.
enum class Place {
    Fits,
    OtherAccount,
    OtherRegion,
    OtherService, // another partition, a sandbox instead of AWS or the other way round
    Unknown,      // whose account it is has not been told yet
};

struct Connected
{
    LockOrigin origin; ///< that lock IDs of the hand-over's vault would have there
    Region region;
    QString account; ///< of the credentials, or that the service named; empty: not known
};
Place placeOf(const HandOver &handOver, const Connected &connected);

/// What has become of the lock. Only AsHandedOver is taken.
enum class Standing {
    NotRead, // the service has not said
    AsHandedOver,
    Held,        // so it is, and its ID is in this journal already
    OtherLockId, // so it is, and this journal holds another ID for it
    OtherPolicy, // it is that lock, with another policy than was handed over
    OtherLock,   // another one is in progress
    Over,        // its 24 hours have ended
    Gone,        // before its time: somebody has aborted it
    Completed,   // it is locked, with that policy
    OtherLocked, // the vault is locked, by another lock or with another policy
    NoVault,
    Busy, // it is being completed or aborted, or nobody knows what came of that
};
/// serviceNow: UTC, by the service's clock.
Standing standingOf(const HandOver &handOver, const lock::State &state,
                    const QDateTime &serviceNow);

/// For the workflow, which looks again by itself.
lock::ReceivedLock receivedLock(const HandOver &handOver);

} // namespace vaultlock::handover
