// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/expiredlocks.h"

#include <map>

namespace vaultlock::lock {

using journal::EntryKind;

journal::Selection newestOfAttempts()
{
    journal::Selection which;
    which.isForLater = true;
    for (int i = 0; i < static_cast<int>(EntryKind::Unverified); ++i) {
        // What was refused changed nothing.
        if (const auto kind = static_cast<EntryKind>(i); kind != EntryKind::InitiateFailed)
            which.newestKinds.push_back(kind);
    }
    return which;
}

std::set<VaultName> expiredVaults(const std::vector<journal::Entry> &newest,
                                  const std::function<LockOrigin(const VaultArn &)> &originOf)
{
    std::map<QString, const journal::Entry *> byVault;
    for (const journal::Entry &entry : newest) {
        if (journal::isBesideTheLock(entry.kind) || entry.kind == EntryKind::Unverified)
            continue;
        const auto vault = VaultArn::fromService(entry.vaultArn);
        if (!vault || LockOrigin::fromKey(entry.origin) != originOf(*vault))
            continue;
        const journal::Entry *&last = byVault[entry.vaultArn];
        if (!last || last->sequence < entry.sequence)
            last = &entry;
    }
    std::set<VaultName> expired;
    for (const auto &[arn, last] : byVault) {
        if (last->kind == EntryKind::Expired)
            expired.insert(VaultArn::fromService(arn)->name());
    }
    return expired;
}

} // namespace vaultlock::lock
