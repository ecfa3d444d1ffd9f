// SPDX-License-Identifier: GPL-3.0-or-later

// Roles with a path, of which a session's ARN tells the name alone.
// Source: IAM user guide, "IAM identifiers": friendly names and paths; aws:PrincipalArn there.
#pragma once

#include "policy/model/conditionoperator.h"

#include <string_view>

namespace vaultlock::policy {

/// Whether the operand holds for the role with one path and not for the same role with another, or
/// with none. roleArn: without a path.
bool tellsRolePath(OperatorFamily family, std::string_view operand, std::string_view roleArn);

} // namespace vaultlock::policy
