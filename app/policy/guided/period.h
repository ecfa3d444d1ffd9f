// SPDX-License-Identifier: GPL-3.0-or-later

// Periods of the calendar as days that never fall short of them.
#pragma once

#include <cstdint>

namespace vaultlock::policy {

struct Period
{
    enum class Unit : std::uint8_t {
        Days,
        Months,
        Years,
    };
    std::int64_t count = 0;
    Unit unit = Unit::Days;

    friend bool operator==(const Period &, const Period &) = default;
};

/// The most days that the period has, from whichever day it is counted.
std::int64_t daysOf(const Period &period);

/// The period with exactly these days that a person would name: whole years before months before
/// days.
Period periodOf(std::int64_t days);

} // namespace vaultlock::policy
