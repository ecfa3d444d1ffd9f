// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says of one lock, for those who keep it.
#pragma once

#include "core/result.h"
#include "core/scheduler.h"
#include "lock/reading.h"
#include "workspace/destination.h"

#include <QObject>

#include <functional>

namespace vaultlock::aws {
class GlacierClient;
}

namespace vaultlock::workspace {

/// A connection, as far as a reading needs it. References outlive the reading's guard.
struct ReadingPlace
{
    aws::GlacierClient &glacier;
    const Destination &destination;
    const Clock &clock;
    Scheduler &scheduler;
};

/// Asks which vault that is, and about its lock. WrongOrigin where the connection leads to another
/// service, or to a vault of another account or Region: nothing is known of this one then. Whatever
/// the service refuses is part of the reading. caller: who asks, where it is known. Calls back
/// once, unless the guard dies first.
void readLockOf(const VaultArn &vault, const LockOrigin &origin, const ReadingPlace &place,
                const QString &caller, QObject *guard,
                const std::function<void(const Result<lock::SourcedReading> &)> &done);

} // namespace vaultlock::workspace
