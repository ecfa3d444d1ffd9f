// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/manualscheduler.h"

#include <algorithm>
#include <utility>

namespace vaultlock::tests {

void ManualScheduler::after(std::chrono::milliseconds delay, QObject *guard,
                            std::function<void()> action)
{
    m_delays.push_back(delay);
    m_pending.push_back({m_clock.sinceBoot() + delay, guard, std::move(action)});
}

bool ManualScheduler::runNext()
{
    const auto next = std::min_element(m_pending.begin(), m_pending.end(),
                                       [](const auto &a, const auto &b) { return a.due < b.due; });
    if (next == m_pending.end())
        return false;
    const Pending pending = std::exchange(*next, {});
    m_pending.erase(next);
    if (pending.due > m_clock.sinceBoot())
        m_clock.advance(pending.due - m_clock.sinceBoot());
    if (pending.guard)
        pending.action();
    return true;
}

std::optional<std::chrono::milliseconds> ManualScheduler::nextDue() const
{
    const auto next = std::min_element(m_pending.begin(), m_pending.end(),
                                       [](const auto &a, const auto &b) { return a.due < b.due; });
    return next == m_pending.end() ? std::nullopt : std::optional(next->due);
}

} // namespace vaultlock::tests
