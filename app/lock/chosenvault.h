// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of a vault, for the linter.
#pragma once

#include "lock/vaultfacts.h"
#include "policy/linter.h"

namespace vaultlock::lock {

/// What was not read, or could not be, stays nothing. An older answer counts while there is none
/// newer. now: UTC, of the service; invalid where it is not known. Pure.
policy::ChosenVault chosenVault(const VaultArn &vault, const VaultFacts::Facts &facts,
                                const QDateTime &now);

} // namespace vaultlock::lock
