// SPDX-License-Identifier: GPL-3.0-or-later

// A lock in progress, whichever connection it was made on.
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/identifiers.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace vaultlock::lock {

/// What the journal and the service say of it. A value.
struct RunningLock
{
    enum class Reading {
        NotYet,       // the service was not asked since the program started
        UnderWay,     // it is being asked; what is known is from before
        Known,        // it said so, at asOf
        Failed,       // see error
        NeedsConsent, // a live service, to which nobody has agreed yet
        NeedsSignIn,  // the connection's credentials need the person
        NoConnection, // nothing here leads to its service any more
    };

    QUuid attempt; ///< of the journal; null: made elsewhere
    LockOrigin origin;
    VaultArn vault;
    QString connectionName; ///< "Sandbox", the profile's name or the endpoint's host; may be empty
    QDateTime expires;      ///< UTC, by the service's clock where it has said so
    Reading reading = Reading::NotYet;
    std::optional<QDateTime> asOf;        ///< UTC; when the service last said that it runs
    std::optional<ServerTime> serverTime; ///< of that reply
    std::optional<Error> error;           ///< of the last reading

    bool isLive() const { return !origin.isSandbox(); }
    /// The journal knows nothing of it, and so has no ID of it.
    bool isMadeElsewhere() const { return attempt.isNull(); }
};

/// Where there is one lock at most: a vault of a service.
QString lockPlace(const LockOrigin &origin, const VaultArn &vault);

/// What one lock is told from another by, from one start to the next: by its attempt, where there
/// is one, since its end is known exactly only once the service has said it.
QString runningLockKey(const RunningLock &lock);

} // namespace vaultlock::lock
