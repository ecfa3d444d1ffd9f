// SPDX-License-Identifier: GPL-3.0-or-later

// The last inventory of a vault as an inventory job's output. Pure.
// Source: Glacier API reference, "Get Job Output", "Initiate Job" (range inventory retrieval).
#pragma once

#include "core/identifiers.h"
#include "core/result.h"
#include "sandbox/vaults/job.h"
#include "sandbox/vaults/vault.h"

#include <QByteArray>

namespace vaultlock::sandbox {

struct InventoryList
{
    QByteArray text;    ///< JSON or CSV
    QString nextMarker; ///< empty: nothing is left
};

/// A sample's own archives are only numbers and not in it. InvalidParameter: a date, a limit or a
/// marker that cannot be. The vault must have had an inventory.
Result<InventoryList> inventoryList(const Vault &vault, const VaultArn &arn,
                                    const InventoryRange &range);

} // namespace vaultlock::sandbox
