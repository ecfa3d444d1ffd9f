// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/constanttime.h"

namespace vaultlock::sandbox {

bool equalInConstantTime(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    // volatile: the compiler may not end the loop early.
    volatile unsigned char difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(
            difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

} // namespace vaultlock::sandbox
