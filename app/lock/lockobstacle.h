// SPDX-License-Identifier: GPL-3.0-or-later

// Why something cannot be done with a vault's lock just now: as data, so that the decision is in
// app/lock and the sentence in app/words.
#pragma once

namespace vaultlock::lock {

enum class LockObstacle {
    NoVaultChosen,
    VaultMissing,      // the service says that there is no such vault
    StateUnknown,      // the lock has not been read, or could not be
    OperationUnderWay, // Initiate, Complete or Abort is running
    OutcomeUnknown,    // what came of the last request is not known yet
    PolicyEmpty,
    PolicyHasErrors,
    AlreadyInProgress,
    AlreadyLocked,
    NoLockInProgress,
    LockIdLost,      // ours, but its ID is not here
    LockIdElsewhere, // not made here
    LockIdUnread,    // the journal could not be read
};

} // namespace vaultlock::lock
