// SPDX-License-Identifier: GPL-3.0-or-later

// Time as an argument: whoever needs to know it is given a Clock.
#pragma once

#include <QDateTime>

#include <chrono>

namespace vaultlock {

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock();

    /// The wall clock, in UTC. It may be wrong, and may jump.
    virtual QDateTime utcNow() const = 0;
    /// Time since boot, suspend included (CLOCK_BOOTTIME): for intervals. It never jumps.
    virtual std::chrono::milliseconds sinceBoot() const = 0;
};

/// The computer's own clock. Any thread.
class SystemClock final : public Clock
{
public:
    QDateTime utcNow() const override;
    std::chrono::milliseconds sinceBoot() const override;
};

/// What the service's clock said, and when that was here. The service's time goes on from there by
/// the time since boot, so that neither a wrong local clock nor a suspend bends it.
struct ServerTime
{
    QDateTime at;                                  ///< UTC, from the Date header
    std::chrono::milliseconds receivedSinceBoot{}; ///< Clock::sinceBoot() on arrival

    QDateTime now(const Clock &clock) const;
    friend bool operator==(const ServerTime &, const ServerTime &) = default;
};

} // namespace vaultlock
