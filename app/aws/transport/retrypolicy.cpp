// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/retrypolicy.h"

#include <algorithm>

namespace vaultlock::aws {

namespace {

constexpr int fullQuota = 500;
constexpr int retryCost = 5;
constexpr int timeoutCost = 10;
constexpr int longestDelaySeconds = 20;

} // namespace

bool isWorthRetrying(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotResolved:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::NotSecured:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::Throttled:
    case ErrorKind::ServiceUnavailable:
    case ErrorKind::RequestTimeout:
        return true;
    default:
        return false;
    }
}

std::chrono::milliseconds retryDelay(int retry, double unit)
{
    const int seconds = retry < 5 ? std::min(1 << retry, longestDelaySeconds) : longestDelaySeconds;
    return std::chrono::milliseconds(static_cast<int>(unit * seconds * 1'000));
}

int RetryQuota::costOf(ErrorKind kind)
{
    return kind == ErrorKind::TimedOut ? timeoutCost : retryCost;
}

bool RetryQuota::take(int cost)
{
    if (cost > m_available)
        return false;
    m_available -= cost;
    return true;
}

void RetryQuota::succeeded(int lastCost)
{
    m_available = std::min(fullQuota, m_available + (lastCost > 0 ? lastCost : 1));
}

} // namespace vaultlock::aws
