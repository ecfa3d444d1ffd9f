// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody may have meant.
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace vaultlock::policy {

template <typename Names>
bool contains(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The known name that is nearest to the word: the same but for case, or at most two letters (one,
/// for words of up to four) inserted, left out, replaced or swapped. Empty where none is near.
template <typename Names>
std::string nearMiss(std::string_view word, const Names &names);

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours; case does
/// not count. What is further than the limit is only said to be further.
std::size_t editDistance(std::string_view a, std::string_view b,
                         std::size_t limit = std::string_view::npos);

template <typename Names>
std::string nearMiss(std::string_view word, const Names &names)
{
    const std::size_t furthest = word.size() <= 4 ? 1 : 2;
    std::string best;
    std::size_t bestDistance = furthest + 1;
    for (const std::string_view name : names) {
        const std::size_t difference =
            word.size() > name.size() ? word.size() - name.size() : name.size() - word.size();
        if (difference >= bestDistance)
            continue;
        const std::size_t distance = editDistance(word, name, bestDistance - 1);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = std::string(name);
        }
    }
    return best;
}

} // namespace vaultlock::policy
