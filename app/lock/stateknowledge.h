// SPDX-License-Identifier: GPL-3.0-or-later

// What a state of a vault's lock tells, whichever of its alternatives it is. Pure.
#pragma once

#include "lock/state.h"

namespace vaultlock::lock {

/// The lock in progress that the state tells of, during Complete and Abort too; else null.
const InProgress *lockInProgress(const State &state);
/// The lock ID, wherever it is known: when the service cannot be asked, too. Else empty.
QString lockIdOf(const State &state);
/// A lock is in progress whose ID the user may have and the journal has not, or not for sure. An ID
/// that the service gave us is not replaced unless something speaks against it.
bool mayEnterLockId(const State &state);
/// When the service said what is known, UTC; invalid where it did not, as while something is under
/// way.
QDateTime timeOfReading(const State &state);
/// The vault's policy by the service's word, in the bytes that it gave; absent where there is none.
std::optional<QByteArray> policyInForce(const State &state);
/// When the lock of that policy was initiated, UTC; invalid where it is not known.
QDateTime initiatedAt(const State &state);
/// The first reading is under way, or will be at once.
bool isBeingRead(const State &state);

} // namespace vaultlock::lock
