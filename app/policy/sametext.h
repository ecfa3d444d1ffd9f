// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two texts are the same, for what is asked dozens of times of each policy.
#pragma once

#include <cstring>
#include <string_view>

namespace vaultlock::policy {

/// What == says, too. But that is a call of a call, while this is compiled in place: beside a
/// literal it is an instruction or two.
inline bool isSameText(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

} // namespace vaultlock::policy
