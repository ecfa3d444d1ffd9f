// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/lockstage.h"

namespace vaultlock::lock {

QString lockStageCode(LockStage stage)
{
    switch (stage) {
    case LockStage::Unlocked:
        return QStringLiteral("NotLocked");
    case LockStage::InProgress:
        return QStringLiteral("InProgress");
    case LockStage::Locked:
        return QStringLiteral("Locked");
    default:
        return QStringLiteral("Unknown");
    }
}

} // namespace vaultlock::lock
