// SPDX-License-Identifier: GPL-3.0-or-later

// The archives of a seed's vault.
#pragma once

#include "sandbox/seed/seed.h"

#include <QJsonArray>

namespace vaultlock::sandbox {

/// Adds them to the vault and their bytes to the seed. place: of the list.
Result<void> addSeededArchives(const QJsonArray &list, const QString &place,
                               const SeedContext &context, Vault &vault, Seed &seed);

} // namespace vaultlock::sandbox
