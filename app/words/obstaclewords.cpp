// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/obstaclewords.h"

namespace vaultlock::words {

QString obstacleReason(lock::LockObstacle obstacle)
{
    switch (obstacle) {
    case lock::LockObstacle::NoVaultChosen:
        return QStringLiteral("Choose a vault first.");
    case lock::LockObstacle::VaultMissing:
        return QStringLiteral("The service says that there is no such vault.");
    case lock::LockObstacle::StateUnknown:
        return QStringLiteral("The state of this vault's lock is not known.");
    case lock::LockObstacle::OperationUnderWay:
        return QStringLiteral("A request for this vault is under way.");
    case lock::LockObstacle::OutcomeUnknown:
        return QStringLiteral("What came of the last request is not known yet.");
    case lock::LockObstacle::PolicyEmpty:
        return QStringLiteral("Write the policy first.");
    case lock::LockObstacle::PolicyHasErrors:
        return QStringLiteral("The policy has errors.");
    case lock::LockObstacle::AlreadyInProgress:
        return QStringLiteral("A lock of this vault is in progress.");
    case lock::LockObstacle::AlreadyLocked:
        return QStringLiteral("This vault is locked. That cannot be undone.");
    case lock::LockObstacle::NoLockInProgress:
        return QStringLiteral("No lock of this vault is in progress.");
    case lock::LockObstacle::LockIdLost:
        return QStringLiteral("The lock ID is not here. Enter it, or abort and initiate again.");
    case lock::LockObstacle::LockIdElsewhere:
        return QStringLiteral("This lock was made elsewhere. Enter its lock ID to complete it.");
    case lock::LockObstacle::LockIdUnread:
        return QStringLiteral("The journal could not be read. Enter the lock ID to complete.");
    }
    return {};
}

} // namespace vaultlock::words
