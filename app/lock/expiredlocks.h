// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults whose last lock expired, as the journal knows it: what a list has to say of them, too,
// of which no session was asked for. Pure.
#pragma once

#include "core/identifiers.h"
#include "journal/journal.h"

#include <functional>
#include <set>
#include <vector>

namespace vaultlock::lock {

/// What is asked of the journal: the newest entry of each attempt that had a lock, or may have.
/// When there is nothing else to be read.
journal::Selection newestOfAttempts();

/// Of those entries: the vaults whose newest attempt has expired, at the service that gives out
/// lock IDs of originOf(vault). As settle() says it of a vault without a lock.
std::set<VaultName> expiredVaults(const std::vector<journal::Entry> &newest,
                                  const std::function<LockOrigin(const VaultArn &)> &originOf);

} // namespace vaultlock::lock
