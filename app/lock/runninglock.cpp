// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/runninglock.h"

namespace vaultlock::lock {

QString lockPlace(const LockOrigin &origin, const VaultArn &vault)
{
    return origin.key() + u' ' + vault.toString();
}

QString runningLockKey(const RunningLock &lock)
{
    if (!lock.isMadeElsewhere())
        return lock.attempt.toString(QUuid::WithoutBraces);
    return lockPlace(lock.origin, lock.vault) + u' ' +
           QString::number(lock.expires.toSecsSinceEpoch());
}

} // namespace vaultlock::lock
