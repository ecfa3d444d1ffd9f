// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/obstaclewords.h"

#include "language/words.h"

namespace vaultlock::words {

QString obstacleReason(lock::LockObstacle obstacle)
{
    switch (obstacle) {
    case lock::LockObstacle::NoVaultChosen:
        return Words::tr("Choose a vault first.");
    case lock::LockObstacle::VaultMissing:
        return Words::tr("The service says that there is no such vault.");
    case lock::LockObstacle::StateUnknown:
        return Words::tr("The state of this vault's lock is not known.");
    case lock::LockObstacle::OperationUnderWay:
        return Words::tr("A request for this vault is under way.");
    case lock::LockObstacle::OutcomeUnknown:
        return Words::tr("What came of the last request is not known yet.");
    case lock::LockObstacle::PolicyEmpty:
        return Words::tr("Write the policy first.");
    case lock::LockObstacle::PolicyHasErrors:
        return Words::tr("The policy has errors.");
    case lock::LockObstacle::AlreadyInProgress:
        return Words::tr("A lock of this vault is in progress.");
    case lock::LockObstacle::AlreadyLocked:
        return Words::tr("This vault is locked. That cannot be undone.");
    case lock::LockObstacle::NoLockInProgress:
        return Words::tr("No lock of this vault is in progress.");
    case lock::LockObstacle::LockIdLost:
        return Words::tr("The lock ID is not here. Enter it, or abort and initiate again.");
    case lock::LockObstacle::LockIdElsewhere:
        return Words::tr("This lock was made elsewhere. Enter its lock ID to complete it.");
    case lock::LockObstacle::LockIdUnread:
        return Words::tr("The journal could not be read. Enter the lock ID to complete.");
    }
    return {};
}

} // namespace vaultlock::words
