// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of a policy beside texts of a request: wildcards, and letters without regard to their case.
// `*` stands for any text, `?` for one character (IAM user guide, "Resource": wildcards).
#pragma once

#include <string>
#include <string_view>

namespace vaultlock::policy {

bool matchesWildcards(std::string_view pattern, std::string_view text);
/// ASCII letters without regard to their case: for the names of actions.
bool matchesWildcardsIgnoringCase(std::string_view pattern, std::string_view text);
/// Whether some text matches both.
bool haveCommonMatch(std::string_view pattern, std::string_view otherPattern);

bool hasWildcard(std::string_view text);

/// ASCII letters without regard to their case: for names.
bool isSameIgnoringCase(std::string_view a, std::string_view b);
constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
std::string lowered(std::string_view text);

/// An ASCII one.
constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// All letters without regard to their case, one code point for one (Unicode's simple case
/// folding): for values.
bool isSameValueIgnoringCase(std::string_view a, std::string_view b);

} // namespace vaultlock::policy
