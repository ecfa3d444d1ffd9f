// SPDX-License-Identifier: GPL-3.0-or-later

// What has to be true of every input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace vaultlock::fuzz {

/// Ends the program in a way that libFuzzer takes for a crash, and keeps the input. of: whose fault
/// it is, where there are many.
inline void expect(bool claim, const char *what, std::string_view of = {})
{
    if (claim)
        return;
    std::fprintf(stderr, "This does not hold: %s%s%.*s\n", what, of.empty() ? "" : ": ",
                 static_cast<int>(of.size()), of.data());
    std::abort();
}

} // namespace vaultlock::fuzz
