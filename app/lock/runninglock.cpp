// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/runninglock.h"

namespace vaultlock::lock {

QString runningLockKey(const RunningLock &lock)
{
    if (!lock.attempt.isNull())
        return lock.attempt.toString(QUuid::WithoutBraces);
    return QStringLiteral("%1 %2 %3")
        .arg(lock.origin.key(), lock.vault.toString(),
             QString::number(lock.expires.toSecsSinceEpoch()));
}

} // namespace vaultlock::lock
