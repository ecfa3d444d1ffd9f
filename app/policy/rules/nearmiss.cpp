// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/rules/nearmiss.h"

#include <algorithm>
#include <vector>

namespace vaultlock::policy {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    constexpr std::size_t longest = 64; // names are shorter; a longer word is near to none
    if (a.size() > longest || b.size() > longest)
        return longest;
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    std::size_t nearestBefore = 0;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        std::size_t nearest = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t cost = lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1;
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost});
            const bool isSwap = i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) &&
                                lower(a[i - 2]) == lower(b[j - 1]);
            if (isSwap)
                current[j] = std::min(current[j], before[j - 2] + 1);
            nearest = std::min(nearest, current[j]);
        }
        // A row is made of the two before it, and never of less.
        if (std::min(nearest, nearestBefore) > limit)
            return nearest;
        nearestBefore = nearest;
        before.swap(previous);
        previous.swap(current);
    }
    return previous[b.size()];
}

} // namespace vaultlock::policy
