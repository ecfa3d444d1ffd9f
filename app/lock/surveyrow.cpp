// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/surveyrow.h"

namespace vaultlock::lock {

void takeLock(VaultSurvey::Row &row, const Result<aws::VaultLock> &lock, const QDateTime &now)
{
    row.why.reset();
    row.expires.reset();
    row.asOf = now;
    if (lock) {
        const bool isLocked = lock->state == aws::ServiceLockState::Locked;
        row.stage = isLocked ? LockStage::Locked : LockStage::InProgress;
        row.expires = lock->expires;
        row.serverTime = lock->metadata.serverTime;
    } else if (lock.error().kind == ErrorKind::NotFound) {
        row.stage = LockStage::Unlocked;
    } else {
        row.stage = LockStage::Unknown;
        row.why = lock.error();
    }
}

} // namespace vaultlock::lock
