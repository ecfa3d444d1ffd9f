// SPDX-License-Identifier: GPL-3.0-or-later

// When to try again, and when to leave it: the SDKs' "standard" retry mode.
#pragma once

#include "core/error.h"

#include <chrono>

namespace vaultlock::aws {

/// Whether the same request may succeed a moment later: lost or refused connections, timeouts,
/// 500/502/503/504, throttling. Says nothing about whether repeating it is safe.
bool isWorthRetrying(ErrorKind kind);

/// How long to wait before retry number `retry`, which counts from 0:
/// unit × min(2^retry, 20) seconds. unit: 0..1, by chance.
std::chrono::milliseconds retryDelay(int retry, double unit);

/// What a client may spend on retries: 500, of which one costs 5, after a timeout 10. An operation
/// that succeeds gives back what its last retry cost, or 1 where it needed none. So a service that
/// fails everywhere is soon left alone.
class RetryQuota
{
public:
    static int costOf(ErrorKind kind);
    /// False, and nothing is taken, where it is used up.
    bool take(int cost);
    /// lastCost: what the last retry of the operation took; 0 without retries.
    void succeeded(int lastCost);
    int available() const { return m_available; }

private:
    int m_available = 500;
};

} // namespace vaultlock::aws
