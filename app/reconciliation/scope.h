// SPDX-License-Identifier: GPL-3.0-or-later

// Which vaults of the journal are this connection's.
#pragma once

#include "core/identifiers.h"
#include "reconciliation/difference.h"

#include <functional>
#include <optional>

namespace vaultlock::reconciliation {

/// Which service is asked, and whose vaults.
struct Scope
{
    /// The origin that the service's lock IDs have for that vault.
    std::function<LockOrigin(const VaultArn &)> originOf;
    /// Whose vaults the service tells of; absent: it is asked for its list, which names it. A
    /// request names vaults without their account, so without it nobody knows whose was answered
    /// for.
    std::optional<AccountId> account = {};
};

/// As far as its ARN tells, without a look at its entries. region: of the service.
bool mayBeAsked(const QString &vaultArn, const Scope &scope, const Region &region);

/// Why the service is not asked about a vault that the journal knows of that origin; absent: it is
/// one of its own.
std::optional<Difference> whyNotAsked(const QString &vaultArn, const QString &origin,
                                      const Scope &scope, const Region &region);

} // namespace vaultlock::reconciliation
