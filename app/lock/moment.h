// SPDX-License-Identifier: GPL-3.0-or-later

// When something happened, by both of this computer's clocks.
#pragma once

#include "core/clock.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vaultlock::lock {

/// A value: the reducer knows no Clock.
struct Moment
{
    QDateTime utc;                         ///< Clock::utcNow()
    std::chrono::milliseconds sinceBoot{}; ///< Clock::sinceBoot()

    static Moment of(const Clock &clock) { return {clock.utcNow(), clock.sinceBoot()}; }
};

/// By the service's clock where it is known, else by the local one. UTC.
inline QDateTime serviceTime(const std::optional<ServerTime> &serverTime, const Moment &now)
{
    if (!serverTime)
        return now.utc;
    return serverTime->at.addMSecs((now.sinceBoot - serverTime->receivedSinceBoot).count());
}

} // namespace vaultlock::lock
