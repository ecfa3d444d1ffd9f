// SPDX-License-Identifier: GPL-3.0-or-later

#include "lock/countdown.h"

#include <QString>

#include <algorithm>

namespace vaultlock::lock {

std::chrono::milliseconds Countdown::remaining(const Clock &clock) const
{
    const QDateTime now = m_serverTime ? m_serverTime->now(clock) : clock.utcNow();
    return std::max(std::chrono::milliseconds(now.msecsTo(m_expires)),
                    std::chrono::milliseconds(0));
}

bool Countdown::isOver(const Clock &clock) const
{
    return remaining(clock) == std::chrono::milliseconds(0);
}

double Countdown::fractionLeft(const Clock &clock) const
{
    const double day = 24.0 * 60 * 60 * 1000;
    return std::min(double(remaining(clock).count()) / day, 1.0);
}

QString clockText(std::chrono::milliseconds remaining)
{
    const auto total = std::chrono::duration_cast<std::chrono::seconds>(remaining).count();
    return QStringLiteral("%1:%2:%3")
        .arg(total / 3600, 2, 10, QLatin1Char('0'))
        .arg(total / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(total % 60, 2, 10, QLatin1Char('0'));
}

} // namespace vaultlock::lock
