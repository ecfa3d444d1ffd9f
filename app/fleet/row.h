// SPDX-License-Identifier: GPL-3.0-or-later

// A vault among those of all accounts and Regions that were asked.
#pragma once

#include "core/error.h"
#include "core/identifiers.h"
#include "fleet/policyreadings.h"
#include "lock/vaultsurvey.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace vaultlock::fleet {

/// Where vaults are looked for: by a profile (empty: as the environment says) in a Region (nothing:
/// the one that is configured). The sandbox has neither.
struct Place
{
    QString profile;
    std::optional<Region> region;
    bool isSandbox = false;

    friend bool operator==(const Place &, const Place &) = default;
};

/// What one call said. Neither: it was not asked, or has not been answered.
template <typename T>
struct Part
{
    std::optional<T> value;
    std::optional<Error> why; ///< why there is none
};

struct Row
{
    std::size_t place = 0; ///< of the fleet's places
    QString origin;        ///< LockOrigin::key(): which service has the vault
    /// Account, Region, name, archives, size; the stage of its lock, or why that is not known;
    /// until when, by whose clock.
    lock::VaultSurvey::Row vault;
    // Of a lock that is there, in progress or locked.
    /// GetVaultLock's CreationDate: when the lock was put into progress, and its policy in force.
    std::optional<QDateTime> lockCreated;
    QByteArray policySha256;                     ///< in hex; empty: none, or not known
    std::shared_ptr<const PolicyReading> policy; ///< null: none, or not known
    Part<aws::Tags> tags;
    /// SHA-256 of its text in hex; empty: the vault has none.
    Part<QByteArray> accessPolicy;

    /// Whether something that was asked could not be found out.
    bool isDenied() const { return vault.why || tags.why || accessPolicy.why; }
};

} // namespace vaultlock::fleet
