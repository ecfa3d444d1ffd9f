// SPDX-License-Identifier: GPL-3.0-or-later

// The attempts of one request.
#pragma once

#include "aws/transport/retrypolicy.h"
#include "core/clock.h"
#include "core/random.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace vaultlock::aws {

/// Counts the attempts, and decides after one that failed whether there is another. Who asks says
/// whether repeating does no harm. A value of one request; quota and random outlive it.
class Retries
{
public:
    /// quota: of the client; null where there is none.
    Retries(int maxAttempts, Random &random, RetryQuota *quota = nullptr)
        : m_maxAttempts(maxAttempts)
        , m_random(random)
        , m_quota(quota)
    {
    }

    /// An attempt that is signed with this time (UTC) leaves.
    void began(const QDateTime &signedAt);
    /// Whether the answer proves that the service refused our clock and so did nothing: the next
    /// attempt is to be signed by the service's, at once. True once a request.
    bool isCuredByClock(const Error &error, const std::optional<ServerTime> &answeredAt);
    /// How long to wait before the next attempt; none where it would be in vain, or is enough.
    std::optional<std::chrono::milliseconds> delayAfter(ErrorKind kind);
    /// How long one would wait if it were not enough.
    std::chrono::milliseconds usualDelay();
    /// Gives back to the quota.
    void succeeded();

private:
    int m_maxAttempts;
    Random &m_random;
    RetryQuota *m_quota;
    QDateTime m_signedAt;
    int m_attempts = 0;
    int m_lastCost = 0;
    bool m_hasCuredClock = false;
};

} // namespace vaultlock::aws
