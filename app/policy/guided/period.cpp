// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/guided/period.h"

#include "policy/calendaryears.h"

#include <array>

namespace vaultlock::policy {

namespace {

constexpr std::int64_t monthsOfAYear = 12;

/// The most days that so many months following one another have, of less than a year.
constexpr std::array<std::int64_t, monthsOfAYear> mostDaysOfMonths{0,   31,  62,  92,  123, 153,
                                                                   184, 215, 245, 276, 306, 337};

} // namespace

std::int64_t daysOf(const Period &period)
{
    switch (period.unit) {
    case Period::Unit::Days:
        return period.count;
    case Period::Unit::Years:
        return mostDaysOfYears(period.count);
    case Period::Unit::Months:
        break;
    }
    const std::int64_t years = period.count / monthsOfAYear;
    const auto months = static_cast<std::size_t>(period.count % monthsOfAYear);
    return (years > 0 ? mostDaysOfYears(years) : 0) + mostDaysOfMonths[months];
}

Period periodOf(std::int64_t days)
{
    constexpr std::int64_t daysOfAMonth = 31;
    for (const auto unit : {Period::Unit::Years, Period::Unit::Months}) {
        const std::int64_t longest = unit == Period::Unit::Years ? 366 : daysOfAMonth;
        for (std::int64_t count = days / longest; count > 0 && count <= days / longest + 2;
             ++count) {
            if (daysOf({count, unit}) == days)
                return {count, unit};
        }
    }
    return {days, Period::Unit::Days};
}

} // namespace vaultlock::policy
