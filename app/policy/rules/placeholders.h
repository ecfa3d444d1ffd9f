// SPDX-License-Identifier: GPL-3.0-or-later

// What a template left in a policy.
#pragma once

#include "policy/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// `${var.x}`, `{{ x }}`, `<account>`, `&{x}` and `$${x}` in a stretch of the text. The variables
/// of policies themselves (IAM user guide, "Policy variables": `${aws:…}`, `${glacier:…}`, `${*}`,
/// `${?}`,
/// `${$}`) are none.
std::vector<Span> placeholdersIn(std::string_view text, Span within);

/// `${aws:username}` for `&{aws:username}` and `$${aws:username}`, which Terraform writes for it
/// (the data source aws_iam_policy_document, and the escape in its strings); empty for any other
/// placeholder.
std::string variableMeantBy(std::string_view placeholder);

/// False where the text has nothing that a placeholder begins with: quick.
bool mayHavePlaceholder(std::string_view text);

} // namespace vaultlock::policy
