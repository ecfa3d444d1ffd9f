// SPDX-License-Identifier: GPL-3.0-or-later

// Reads statements as the rules that they mean.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/guidedrule.h"
#include "policy/model/policymodel.h"

#include <optional>

namespace vaultlock::policy {

/// The rule that the statement means for this vault, to the last detail; nothing where the form
/// cannot say it, or where it is not certain.
std::optional<GuidedRule> ruleOf(const StatementModel &statement, const Tree &tree,
                                 const VaultArn &vault);

/// The age operator counts up to and including: its operand is one less than the days.
bool countsUpTo(const StatementModel &retention);

} // namespace vaultlock::policy
