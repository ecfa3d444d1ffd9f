// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar years as days that never fall short of them.
#pragma once

#include <cstdint>

namespace vaultlock::policy {

/// The most days that so many years have, from whichever day they are counted: of n years
/// following one another, n / 4 rounded up have a 29 February. Exact from 1 to 196 years, which
/// fit between two years without one (1900 and 2100).
constexpr std::int64_t mostDaysOfYears(std::int64_t years)
{
    return 365 * years + (years + 3) / 4;
}

} // namespace vaultlock::policy
