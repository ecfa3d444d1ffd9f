// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/clock.h"

#include <ctime>

namespace vaultlock {

Clock::~Clock() = default;

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::sinceBoot() const
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec));
}

QDateTime ServerTime::now(const Clock &clock) const
{
    return at.addMSecs((clock.sinceBoot() - receivedSinceBoot).count());
}

} // namespace vaultlock
