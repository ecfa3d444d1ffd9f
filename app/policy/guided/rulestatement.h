// SPDX-License-Identifier: GPL-3.0-or-later

// A rule of the form as a statement of IAM.
// Source: Glacier developer guide, "Vault Lock policies"; IAM user guide, "Global condition context
// keys" (aws:PrincipalArn is the role's ARN for its sessions; both keys are missing for anonymous
// requests, which negated operators therefore bind).
#pragma once

#include "core/identifiers.h"
#include "policy/guided/guidedrule.h"

#include <string>
#include <string_view>

namespace vaultlock::policy {

/// JSON without white space.
std::string statementFor(const GuidedRule &rule, const VaultArn &vault, std::string_view sid);
/// The Sid that it has unless another statement has it: letters only.
std::string_view sidFor(const GuidedRule &rule);

/// Parts of it, as JSON.
std::string principalFor(Bound bound, const VaultArn &vault);
/// `arn:aws:iam::123456789012:root`.
std::string rootArnOf(const VaultArn &vault);

} // namespace vaultlock::policy
