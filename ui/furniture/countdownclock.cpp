// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/countdownclock.h"

#include <algorithm>

namespace vaultlock::ui {

CountdownClock::CountdownClock(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_ticker.setInterval(std::chrono::seconds(1));
    connect(&m_ticker, &QTimer::timeout, this, &CountdownClock::tick);
    m_showSoon.setSingleShot(true);
    connect(&m_showSoon, &QTimer::timeout, this, &CountdownClock::showAll);
}

QDateTime CountdownClock::utcNow() const
{
    return m_moment ? m_moment->utc : m_clock.utcNow();
}

std::chrono::milliseconds CountdownClock::sinceBoot() const
{
    return m_moment ? m_moment->sinceBoot : m_clock.sinceBoot();
}

lock::Countdown CountdownClock::countdown(const QDateTime &expires,
                                          const std::optional<ServerTime> &said)
{
    if (said)
        note(expires, *said);
    const auto newest = m_newest.find(expires.toMSecsSinceEpoch());
    return {expires, newest == m_newest.end() ? std::nullopt : std::optional(newest->second)};
}

void CountdownClock::note(const QDateTime &expires, const ServerTime &said)
{
    const auto [known, isFirst] = m_newest.try_emplace(expires.toMSecsSinceEpoch(), said);
    if (isFirst || known->second.receivedSinceBoot >= said.receivedSinceBoot)
        return;
    known->second = said;
    if (!m_followers.empty())
        m_showSoon.start();
}

void CountdownClock::follow(QObject *who, const std::function<void()> &show)
{
    const auto known = std::find_if(m_followers.begin(), m_followers.end(),
                                    [who](const Follower &each) { return each.who == who; });
    if (known != m_followers.end()) {
        known->show = show;
        return;
    }
    connect(who, &QObject::destroyed, this, [this, who] { leave(who); });
    m_followers.push_back({who, show});
    if (m_ticker.isActive())
        return;
    m_moment = Moment{m_clock.utcNow(), m_clock.sinceBoot()};
    m_ticker.start();
}

void CountdownClock::leave(const QObject *who)
{
    const auto gone = std::find_if(m_followers.begin(), m_followers.end(),
                                   [who](const Follower &follower) { return follower.who == who; });
    if (gone == m_followers.end())
        return;
    disconnect(gone->who, &QObject::destroyed, this, nullptr);
    m_followers.erase(gone);
    if (!m_followers.empty())
        return;
    m_ticker.stop();
    m_moment.reset();
}

void CountdownClock::tick()
{
    m_moment = Moment{m_clock.utcNow(), m_clock.sinceBoot()};
    showAll();
}

void CountdownClock::showAll()
{
    // Who shows something may leave, or have others follow.
    const std::vector<Follower> followers = m_followers;
    for (const Follower &follower : followers) {
        const bool isStillThere =
            std::any_of(m_followers.begin(), m_followers.end(),
                        [&](const Follower &each) { return each.who == follower.who; });
        if (isStillThere)
            follower.show();
    }
}

} // namespace vaultlock::ui
