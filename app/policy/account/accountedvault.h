// SPDX-License-Identifier: GPL-3.0-or-later

// Which vault a policy is looked at for.
#pragma once

#include "policy/account/keydimension.h"
#include "policy/model/policymodel.h"

#include <string>

namespace vaultlock::policy {

/// No lock of today is initiated before this version was made: 28 November 2026, UTC. For whoever
/// has no clock at hand.
inline constexpr std::int64_t madeAt = 1'795'824'000;

/// The first vault that a statement is about by its whole ARN; empty where there is none.
std::string firstVaultOf(const PolicyModel &model);

/// The chosen vault with what is known of it. Without one (null): the first that the policy names,
/// else one that its wildcards allow; a Resource that can be a vault's is taken for it.
AccountedVault accountedVault(const ChosenVault *chosen, const PolicyModel &model);

} // namespace vaultlock::policy
