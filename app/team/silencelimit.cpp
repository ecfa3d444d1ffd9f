// SPDX-License-Identifier: GPL-3.0-or-later

#include "team/silencelimit.h"

#include <utility>

namespace vaultlock::team {

namespace {

constexpr std::chrono::milliseconds untilCutAgain{50};

} // namespace

SilenceLimit::SilenceLimit()
    : m_thread([this] { run(); })
{
}

SilenceLimit::~SilenceLimit()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void SilenceLimit::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        if (!m_end)
            m_changed.wait(lock);
        else if (Clock::now() < *m_end && !m_endsAll)
            m_changed.wait_until(lock, *m_end);
        else {
            m_isCut = true;
            m_cut(); // under the lock: whoever waits cannot go away meanwhile
            m_changed.wait_for(lock, untilCutAgain);
        }
    }
}

void SilenceLimit::endAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_endsAll = true;
    }
    m_changed.notify_all();
}

SilenceLimit::Wait::Wait(SilenceLimit &limit, std::chrono::milliseconds longest,
                         std::function<void()> cut)
    : m_limit(limit)
{
    {
        const std::lock_guard lock(limit.m_mutex);
        limit.m_end = Clock::now() + longest;
        limit.m_cut = std::move(cut);
        limit.m_isCut = false;
    }
    limit.m_changed.notify_all();
}

SilenceLimit::Wait::~Wait()
{
    const std::lock_guard lock(m_limit.m_mutex);
    m_limit.m_end.reset();
    m_limit.m_cut = {};
}

bool SilenceLimit::Wait::isCut() const
{
    const std::lock_guard lock(m_limit.m_mutex);
    return m_limit.m_isCut;
}

} // namespace vaultlock::team
