// SPDX-License-Identifier: GPL-3.0-or-later

// Two texts side by side.
#pragma once

#include "policy/span.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// A row of the two texts: a line of each, or of one of them.
struct ComparedRow
{
    std::optional<Span> left; ///< the line in its text, without its end
    std::optional<Span> right;
    bool isSame = false;
    /// What differs within the two, in the texts; only where both are there and differ.
    std::vector<Span> leftChanges;
    std::vector<Span> rightChanges;

    friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// Line by line, white space around them aside, and within lines word by word. Any bytes. Texts of
/// more than mostComparedLines lines are compared as they stand, without looking for what has
/// moved, nor within lines. Pure.
std::vector<ComparedRow> compareTexts(std::string_view left, std::string_view right);

inline constexpr std::size_t mostComparedLines = 2'000;

/// Of the library that finds the difference.
const char *textDifferenceVersion();

} // namespace vaultlock::policy
