// What a template left in a policy.
#pragma once

#include "policy/span.h"

#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// `${var.x}`, `{{ x }}` and `<account>` in a stretch of the text. The variables of policies
/// themselves (IAM user guide, "Policy variables": `${aws:…}`, `${glacier:…}`, `${*}`, `${?}`,
/// `${$}`) are none.
std::vector<Span> placeholdersIn(std::string_view text, Span within);

/// False where the text has nothing that a placeholder begins with: quick.
bool mayHavePlaceholder(std::string_view text);

} // namespace vaultlock::policy
