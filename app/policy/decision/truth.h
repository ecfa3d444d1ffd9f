// SPDX-License-Identifier: GPL-3.0-or-later

// True, false, or not documented.
#pragma once

#include <cstdint>

namespace vaultlock::policy {

enum class Truth : std::uint8_t {
    False,
    Undecided, // AWS does not say
    True,
};

inline Truth truthOf(bool claim)
{
    return claim ? Truth::True : Truth::False;
}

inline Truth negated(Truth truth)
{
    return truth == Truth::True ? Truth::False : truth == Truth::False ? Truth::True : truth;
}

/// One that is false makes all of it false, whatever is not known of the others.
inline Truth both(Truth a, Truth b)
{
    return a < b ? a : b;
}

inline Truth either(Truth a, Truth b)
{
    return a < b ? b : a;
}

} // namespace vaultlock::policy
