// SPDX-License-Identifier: GPL-3.0-or-later

// Whether an ARN with wildcards is meant to match an ARN.
// Source: IAM user guide, "Resource" (wildcards) and "Condition operators" (ARN).
#pragma once

#include "policy/decision/truth.h"

#include <string_view>

namespace vaultlock::policy {

/// A value of Resource. A `*` stays within its part of the ARN; the last character of the pattern
/// crosses colons as well. Whether one at the end of another part does is not documented, nor what
/// becomes of a text that is no ARN. Both texts may have the marks of VariableText::resolved().
Truth matchesResourceArn(std::string_view pattern, std::string_view arn);

/// An operand of ArnEquals and ArnLike: each of the six parts by itself.
Truth matchesConditionArn(std::string_view pattern, std::string_view arn);

} // namespace vaultlock::policy
