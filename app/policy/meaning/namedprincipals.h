// Whom a policy names.
#pragma once

#include "policy/model/policymodel.h"

#include <string>
#include <vector>

namespace vaultlock::policy {

inline constexpr std::size_t mostNamedPrincipals = 12;

/// Roots, users, roles and sessions without wildcards, as principals or in conditions on
/// aws:PrincipalArn: each once, as an ARN, the first mostNamedPrincipals.
std::vector<std::string> principalsNamedBy(const PolicyModel &model);

} // namespace vaultlock::policy
