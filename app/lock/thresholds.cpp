// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/thresholds.h"

namespace vaultlock::lock {

std::optional<std::chrono::minutes> thresholdPassed(std::chrono::milliseconds remaining)
{
    std::optional<std::chrono::minutes> passed;
    for (const std::chrono::minutes threshold : thresholds) {
        if (remaining <= threshold)
            passed = threshold;
    }
    return passed;
}

std::optional<std::chrono::minutes> thresholdToAnnounce(std::optional<std::chrono::minutes> before,
                                                        std::chrono::milliseconds remaining)
{
    const auto now = thresholdPassed(remaining);
    const bool isNew = now && (!before || *now < *before);
    return isNew && remaining.count() > 0 ? now : std::nullopt;
}

} // namespace vaultlock::lock
