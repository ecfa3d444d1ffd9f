// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/runninglock.h"

namespace vaultlock::lock {

QString runningLockKey(const RunningLock &lock)
{
    return QStringLiteral("%1 %2 %3")
        .arg(lock.origin.key(), lock.vault.toString(),
             QString::number(lock.expires.toSecsSinceEpoch()));
}

} // namespace vaultlock::lock
