#include "policy/decision/agesweep.h"

#include <algorithm>
#include <cmath>

namespace vaultlock::policy {

namespace {

constexpr double latestDay = 2'000'000'000;

/// The first days of the stretches in which every comparison comes out the same: of a number n the
/// day itself where it is whole, and the first day after it.
std::vector<int> breakpoints(const std::vector<double> &thresholds)
{
    std::vector<int> days{0};
    for (const double threshold : thresholds) {
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

} // namespace

std::vector<AgeInterval> sweepArchiveAge(const PreparedPolicy &policy, Request request)
{
    std::vector<AgeInterval> intervals;
    for (const int day : breakpoints(policy.ageThresholds())) {
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
