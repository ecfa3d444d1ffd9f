// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says of a vault's content: as of its last inventory, about once a day. Pure.
// Source: Glacier developer guide, "Downloading a Vault Inventory"; API reference, "Describe
// Vault", "Delete Vault".
#pragma once

#include "sandbox/vaults/vault.h"

#include <QDateTime>

#include <optional>

namespace vaultlock::sandbox {

/// What the service adds to the size of each archive, for its index and metadata.
inline constexpr qint64 overheadOfAnArchive = 32 * 1024;

/// An archive came or went.
void noteWrite(Vault &vault, const QDateTime &now);
/// The midnight (UTC) after the first write that no inventory has. The service says "about once a
/// day", and makes none where nothing has changed.
std::optional<QDateTime> inventoryDue(const Vault &vault);
/// Only where one is due: it is as of that midnight, since nothing was written after it.
void takeInventory(Vault &vault);

/// A sample's own archives count.
qint64 inventoriedArchives(const Vault &vault);
qint64 inventoriedBytes(const Vault &vault);
/// Without archives in the last inventory, and without a write since.
bool canBeDeleted(const Vault &vault);

} // namespace vaultlock::sandbox
