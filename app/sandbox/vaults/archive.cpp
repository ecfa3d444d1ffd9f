// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/vaults/archive.h"

#include "sandbox/service/refusal.h"
#include "sandbox/vaults/inventory.h"
#include "sandbox/vaults/vault.h"

namespace vaultlock::sandbox {

void addArchive(Vault &vault, const Archive &archive)
{
    vault.archives.insert(archive.id, archive);
    noteWrite(vault, archive.created);
}

Result<void> deleteArchive(Vault &vault, const QByteArray &id, const QDateTime &now)
{
    if (vault.deletedArchives.contains(id))
        return {};
    if (vault.archives.remove(id) == 0)
        return notFound(QStringLiteral("The archive ID was not found: ") + QString::fromUtf8(id));
    vault.deletedArchives.append(id);
    if (vault.deletedArchives.size() > mostDeletedArchives)
        vault.deletedArchives.removeFirst();
    noteWrite(vault, now);
    return {};
}

} // namespace vaultlock::sandbox
