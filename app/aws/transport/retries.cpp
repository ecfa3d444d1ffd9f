// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/retries.h"

#include <cstdlib>

namespace vaultlock::aws {

namespace {

/// Services refuse signatures that are five minutes old or more; the SDKs call four a wrong clock.
constexpr qint64 wrongClockSeconds = 240;

} // namespace

void Retries::began(const QDateTime &signedAt)
{
    m_signedAt = signedAt;
    ++m_attempts;
}

bool Retries::isCuredByClock(const Error &error, const std::optional<ServerTime> &answeredAt)
{
    if (m_hasCuredClock || !answeredAt)
        return false;
    const bool isFarOff = std::abs(answeredAt->at.secsTo(m_signedAt)) >= wrongClockSeconds;
    m_hasCuredClock = error.kind == ErrorKind::ClockSkewed ||
                      (error.kind == ErrorKind::InvalidSignature && isFarOff);
    return m_hasCuredClock;
}

std::optional<std::chrono::milliseconds> Retries::delayAfter(ErrorKind kind)
{
    const int cost = RetryQuota::costOf(kind);
    if (!isWorthRetrying(kind) || m_attempts >= m_maxAttempts || (m_quota && !m_quota->take(cost)))
        return {};
    m_lastCost = cost;
    return usualDelay();
}

std::chrono::milliseconds Retries::usualDelay()
{
    return retryDelay(m_attempts - 1, m_random.unitInterval());
}

void Retries::succeeded()
{
    if (m_quota)
        m_quota->succeeded(m_lastCost);
}

} // namespace vaultlock::aws
