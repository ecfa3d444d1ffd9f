// `*` for any text, `?` for one byte (IAM user guide, "Resource": wildcards).
#pragma once

#include <string_view>

namespace vaultlock::policy {

bool matchesWildcards(std::string_view pattern, std::string_view text);
/// ASCII letters without regard to their case: for the names of actions.
bool matchesWildcardsIgnoringCase(std::string_view pattern, std::string_view text);

bool hasWildcard(std::string_view text);

/// ASCII letters without regard to their case.
bool isSameIgnoringCase(std::string_view a, std::string_view b);
char lowered(char c);

} // namespace vaultlock::policy
