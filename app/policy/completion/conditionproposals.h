// SPDX-License-Identifier: GPL-3.0-or-later

// What belongs into a Condition.
#pragma once

#include "policy/completion/proposals.h"

namespace vaultlock::policy {

/// The bare ones first, then those with a suffix or prefix.
std::vector<Proposal> operatorProposals(const Surroundings &around);
/// Those that the actions carry and the operator suits, then those that it does not suit, then
/// those that the actions do not carry.
std::vector<Proposal> keyProposals(const Surroundings &around);
/// Where they are known.
std::vector<Proposal> conditionValueProposals(const Surroundings &around);

} // namespace vaultlock::policy
