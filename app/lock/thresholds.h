// SPDX-License-Identifier: GPL-3.0-or-later

// When the end of a lock's window is near enough to be announced. Pure.
#pragma once

#include <chrono>
#include <optional>

namespace vaultlock::lock {

/// What is left of the window when it is announced, longest first.
inline constexpr std::chrono::minutes thresholds[] = {
    std::chrono::hours(12), std::chrono::hours(4), std::chrono::hours(1), std::chrono::minutes(15)};

/// From here on what is said of it is urgent.
inline constexpr std::chrono::minutes urgentFrom = std::chrono::hours(1);

/// The shortest threshold that `remaining` has come down to; none above all of them.
std::optional<std::chrono::minutes> thresholdPassed(std::chrono::milliseconds remaining);

/// What is to be announced at `remaining`, where `before` is the shortest threshold that is known
/// to have been passed already. After a suspend several may have been: only the shortest counts.
/// Nothing once the window is over: then the service is asked what is true.
std::optional<std::chrono::minutes> thresholdToAnnounce(std::optional<std::chrono::minutes> before,
                                                        std::chrono::milliseconds remaining);

} // namespace vaultlock::lock
