// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/agesweep.h"

#include <algorithm>
#include <cmath>

namespace vaultlock::policy {

namespace {

constexpr double latestDay = 2'000'000'000;

} // namespace

/// Of a number n the day itself where it is whole, and the first day after it.
std::vector<int> ageBreakpoints(const PreparedPolicy &policy)
{
    std::vector<int> days{0};
    for (const double threshold : policy.ageThresholds()) {
        if (threshold < 0)
            continue;
        const double capped = std::min(threshold, latestDay);
        days.push_back(static_cast<int>(std::ceil(capped)));
        days.push_back(static_cast<int>(std::floor(capped)) + 1);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

std::vector<AgeInterval> sweepArchiveAge(const PreparedPolicy &policy, Request request)
{
    std::vector<AgeInterval> intervals;
    for (const int day : ageBreakpoints(policy)) {
        request.setArchiveAge(day);
        const Answer answer = policy.decide(request);
        const bool isSame = !intervals.empty() && intervals.back().decision == answer.decision &&
                            intervals.back().statement == answer.statement;
        if (isSame)
            continue;
        if (!intervals.empty())
            intervals.back().lastDay = day - 1;
        intervals.push_back({day, std::nullopt, answer.decision, answer.statement});
    }
    return intervals;
}

} // namespace vaultlock::policy
