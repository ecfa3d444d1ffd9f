// SPDX-License-Identifier: GPL-3.0-or-later

// The vaults of a regulated company that does not exist: what a new sandbox shows.
#pragma once

#include "sandbox/vaults/vaultstore.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace vaultlock::sandbox {

struct SampleOptions
{
    int vaults = 12; ///< beyond the dozen, names are made up by a rule
    std::chrono::seconds window{24 * 60 * 60};
    QByteArray foreignLockId; ///< of the lock in progress, which somebody else began
};

/// Adds the sample vaults: `examplevault` and `my-vault` first, one that is locked, and one in
/// progress for nine hours of its twenty-four (as much of a shorter window). The same every time.
void addSampleVaults(VaultStore &store, const SampleOptions &options, const QDateTime &now);

} // namespace vaultlock::sandbox
