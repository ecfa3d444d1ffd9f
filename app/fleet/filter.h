// SPDX-License-Identifier: GPL-3.0-or-later

// Which vaults are asked for.
#pragma once

#include "fleet/row.h"

#include <chrono>
#include <functional>

namespace vaultlock::fleet {

/// Whether the account's root may be able to delete some archive: by its lock with the tags that
/// the vault has, or with some where those are not known. Takes milliseconds where there is a lock.
bool maybeDeletes(const Row &row);

/// All of what is set has to hold. A vault of which it cannot be told passes: what is not known is
/// never left out as if it were in order.
struct Filter
{
    struct HeldTag
    {
        QString key;
        std::optional<QString> value; ///< nothing: any

        friend bool operator==(const HeldTag &, const HeldTag &) = default;
    };

    bool isNotLocked = false; ///< no lock, or one that is in progress still
    bool isNotEmpty = false;  ///< archives as of the last inventory
    /// The vault has the tag, and yet its lock does not deny the account's root the deletion of
    /// archives of every age (with the tags that it has).
    std::optional<HeldTag> heldInVain;
    /// Another policy, or none, than this one of the known policies.
    std::optional<std::size_t> differsFrom;
    /// A lock in progress that ends within this time, by the service's clock.
    std::optional<std::chrono::seconds> endsWithin;

    /// deletes: maybeDeletes(), or what somebody has kept of it.
    bool passes(const Row &row, const Clock &clock,
                const std::function<bool(const Row &)> &deletes = maybeDeletes) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace vaultlock::fleet
