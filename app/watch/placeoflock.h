// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a connection leads to the service that a lock was made at.
#pragma once

#include "lock/runninglock.h"
#include "workspace/destination.h"

namespace vaultlock::watch {

/// To that one, and not to one with accounts of the same numbers: a profile may have another
/// endpoint now. Whose account it is, the reader asks.
inline bool isPlaceOf(const workspace::Destination &there, const lock::RunningLock &lock)
{
    return workspace::originOf(there, lock.vault) == lock.origin &&
           there.region == lock.vault.region();
}

} // namespace vaultlock::watch
