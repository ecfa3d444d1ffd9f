// SPDX-License-Identifier: GPL-3.0-or-later

// A clock that a test moves.
#pragma once

#include "core/clock.h"
#include "core/utctime.h"

namespace vaultlock::tests {

class ManualClock final : public Clock
{
public:
    explicit ManualClock(QDateTime utc = utcTime({2026, 3, 2}, {15, 4, 0}))
        : m_utc(std::move(utc))
    {
    }

    QDateTime utcNow() const override { return m_utc; }
    std::chrono::milliseconds sinceBoot() const override { return m_sinceBoot; }

    /// Time passes: both clocks go on.
    void advance(std::chrono::milliseconds by)
    {
        m_utc = m_utc.addMSecs(by.count());
        m_sinceBoot += by;
    }
    /// Somebody sets the wall clock; no time passes.
    void setWallClock(const QDateTime &utc) { m_utc = utc; }

private:
    QDateTime m_utc;
    std::chrono::milliseconds m_sinceBoot{1'000'000};
};

} // namespace vaultlock::tests
