// SPDX-License-Identifier: GPL-3.0-or-later

// A scheduler whose time a test moves; nothing waits.
#pragma once

#include "core/scheduler.h"
#include "support/manualclock.h"

#include <QPointer>

#include <optional>
#include <vector>

namespace vaultlock::tests {

class ManualScheduler final : public Scheduler
{
public:
    explicit ManualScheduler(ManualClock &clock)
        : m_clock(clock)
    {
    }

    void after(std::chrono::milliseconds delay, QObject *guard,
               std::function<void()> action) override;

    /// Moves the clock to the next action that is due, if any, and runs it.
    bool runNext();
    std::size_t pending() const { return m_pending.size(); }
    /// When, by Clock::sinceBoot(); none where nothing is pending.
    std::optional<std::chrono::milliseconds> nextDue() const;
    /// Every delay that was ever asked for, in order.
    const std::vector<std::chrono::milliseconds> &delays() const { return m_delays; }

private:
    struct Pending
    {
        std::chrono::milliseconds due;
        QPointer<QObject> guard;
        std::function<void()> action;
    };

    ManualClock &m_clock;
    std::vector<Pending> m_pending;
    std::vector<std::chrono::milliseconds> m_delays;
};

} // namespace vaultlock::tests
