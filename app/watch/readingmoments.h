// SPDX-License-Identifier: GPL-3.0-or-later

// When a running lock is read again, by what is left of its window. Pure.
#pragma once

#include <chrono>

namespace vaultlock::watch {

/// So long before each threshold, so that what is announced is what the service says by then.
inline constexpr std::chrono::milliseconds beforeThreshold{60'000};

/// Whether a moment at which it is to be read lies between the two; remaining is never negative.
bool isReadingDue(std::chrono::milliseconds remainingBefore, std::chrono::milliseconds remaining);

/// Until the next moment at which it is to be read, or a threshold to be announced, or its end;
/// milliseconds::max() where there is none.
std::chrono::milliseconds untilNextMoment(std::chrono::milliseconds remaining);

} // namespace vaultlock::watch
