// SPDX-License-Identifier: GPL-3.0-or-later

// What time does to a vault: its lock expires, its inventory is taken, its jobs complete and are
// forgotten, its uploads are given up. Pure.
#pragma once

#include "sandbox/vaults/vault.h"

#include <QDateTime>

#include <optional>

namespace vaultlock::sandbox {

/// The sooner of the two; none: never.
void takeSooner(std::optional<QDateTime> &due, const std::optional<QDateTime> &other);

/// When something is next to be done; none: as it is, it stays for ever.
std::optional<QDateTime> nextDue(const Vault &vault);
/// Does all that was due by then.
void settle(Vault &vault, const QDateTime &now);

} // namespace vaultlock::sandbox
