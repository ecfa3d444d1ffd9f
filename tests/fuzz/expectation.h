// What has to be true of every input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace vaultlock::fuzz {

/// Ends the program in a way that libFuzzer takes for a crash, and keeps the input.
inline void expect(bool claim, const char *what)
{
    if (claim)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

} // namespace vaultlock::fuzz
