// SPDX-License-Identifier: GPL-3.0-or-later

// Locks in progress, made up.
#pragma once

#include "core/utctime.h"
#include "lock/runninglock.h"

namespace vaultlock::tests {

/// Of a live service, confirmed by it; ends on 3 March 2026 at 15:04 UTC. The journal knows it.
inline lock::RunningLock sampleLock(const QString &vault = QStringLiteral("my-vault"))
{
    const auto arn = VaultArn::fromService(
        QStringLiteral("arn:aws:glacier:us-west-2:999999999999:vaults/") + vault);
    Q_ASSERT(arn);
    return {QUuid::createUuidV5(QUuid(), vault),
            LockOrigin::service({}, arn->partition(), arn->account()),
            *arn,
            QStringLiteral("production"),
            utcTime({2026, 3, 3}, {15, 4, 0}),
            lock::RunningLock::Reading::Known,
            utcTime({2026, 3, 2}, {15, 4, 0}),
            {},
            {}};
}

/// The same, of which the journal knows nothing.
inline lock::RunningLock sampleLockMadeElsewhere(const QString &vault = QStringLiteral("my-vault"))
{
    lock::RunningLock lock = sampleLock(vault);
    lock.attempt = {};
    return lock;
}

} // namespace vaultlock::tests
