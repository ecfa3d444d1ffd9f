// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/inventory.h"

#include "core/utctime.h"

#include <numeric>

namespace vaultlock::sandbox {

void noteWrite(Vault &vault, const QDateTime &now)
{
    if (!vault.firstWrite)
        vault.firstWrite = now;
}

std::optional<QDateTime> inventoryDue(const Vault &vault)
{
    if (!vault.firstWrite)
        return {};
    return utcTime(vault.firstWrite->toUTC().date().addDays(1), QTime(0, 0));
}

void takeInventory(Vault &vault)
{
    vault.lastInventory = inventoryDue(vault);
    vault.firstWrite.reset();
    vault.inventory = vault.archives;
}

qint64 inventoriedArchives(const Vault &vault)
{
    return vault.sampleArchives + vault.inventory.size();
}

qint64 inventoriedBytes(const Vault &vault)
{
    return std::accumulate(vault.inventory.cbegin(), vault.inventory.cend(), vault.sampleBytes,
                           [](qint64 sum, const Archive &archive) {
                               return sum + archive.sizeInBytes + overheadOfAnArchive;
                           });
}

bool canBeDeleted(const Vault &vault)
{
    return inventoriedArchives(vault) == 0 && !vault.firstWrite;
}

} // namespace vaultlock::sandbox
