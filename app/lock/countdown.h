// SPDX-License-Identifier: GPL-3.0-or-later

// The time that is left, by the service's clock.
#pragma once

#include "core/clock.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vaultlock::lock {

/// From the service's expiry and the service's clock, never from a counter: right after a suspend,
/// after a restart and when the local clock is wrong. Without a server time, the local clock.
class Countdown
{
public:
    Countdown(QDateTime expires, std::optional<ServerTime> serverTime)
        : m_expires(std::move(expires))
        , m_serverTime(std::move(serverTime))
    {
    }

    /// Never negative.
    std::chrono::milliseconds remaining(const Clock &clock) const;
    bool isOver(const Clock &clock) const;
    /// What is left of a 24-hour window, from 1 to 0.
    double fractionLeft(const Clock &clock) const;

private:
    QDateTime m_expires;
    std::optional<ServerTime> m_serverTime;
};

/// `23:59:59`: hours, minutes and seconds, rounded down; more than 99 hours stay hours.
QString clockText(std::chrono::milliseconds remaining);

} // namespace vaultlock::lock
