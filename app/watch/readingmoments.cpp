// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/readingmoments.h"

#include "lock/thresholds.h"

#include <algorithm>
#include <iterator>

namespace vaultlock::watch {

using std::chrono::milliseconds;

bool isReadingDue(milliseconds remainingBefore, milliseconds remaining)
{
    const auto isBetween = [&](milliseconds moment) {
        return remaining <= moment && moment < remainingBefore;
    };
    return isBetween(milliseconds(0)) ||
           std::any_of(std::begin(lock::thresholds), std::end(lock::thresholds),
                       [&](std::chrono::minutes threshold) {
                           return isBetween(threshold + beforeThreshold);
                       });
}

milliseconds untilNextMoment(milliseconds remaining)
{
    milliseconds next = milliseconds::max();
    const auto consider = [&](milliseconds moment) {
        if (moment < remaining)
            next = std::min(next, remaining - moment);
    };
    consider(milliseconds(0));
    for (const std::chrono::minutes threshold : lock::thresholds) {
        consider(threshold);
        consider(threshold + beforeThreshold);
    }
    return next;
}

} // namespace vaultlock::watch
