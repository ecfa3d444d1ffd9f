// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/pace.h"

#include <algorithm>
#include <utility>

namespace vaultlock::aws {

void Pace::pass(QObject *guard, std::function<void()> action)
{
    if (!m_isHolding && !m_isSuspended) {
        action();
        return;
    }
    m_waiting.push_back({guard, std::move(action)});
}

void Pace::throttled(std::chrono::milliseconds delay)
{
    m_gap = std::clamp(m_gap * 2, smallestGap, largestGap);
    hold(std::max(delay, m_gap));
    emit slowedDown();
}

void Pace::relaxed()
{
    m_gap /= 2;
    if (m_gap < smallestGap)
        m_gap = std::chrono::milliseconds(0);
}

void Pace::goOn()
{
    if (!std::exchange(m_isSuspended, false) || m_isHolding || m_waiting.empty())
        return;
    hold(m_gap);
}

void Pace::hold(std::chrono::milliseconds delay)
{
    m_isHolding = true;
    const int hold = ++m_holds;
    m_scheduler.after(delay, this, [this, hold] {
        if (hold == m_holds)
            letOnePass();
    });
}

void Pace::letOnePass()
{
    while (!m_waiting.empty() && !m_waiting.front().guard)
        m_waiting.pop_front();
    if (m_waiting.empty() || m_isSuspended) {
        m_isHolding = false;
        return;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Before the action, which may come back here. Without a gap the rest follows at once, each in
    // its own turn of the event loop.
    if (m_waiting.empty())
        m_isHolding = false;
    else
        hold(m_gap);
    next.action();
}

} // namespace vaultlock::aws
