// SPDX-License-Identifier: GPL-3.0-or-later

#include "watch/lockselsewhere.h"

namespace vaultlock::watch {

namespace {

/// Longer than a request lives: whatever is told behind it was asked for behind the end.
constexpr std::chrono::milliseconds longestReply{60'000};

QString placeOf(const lock::RunningLock &lock)
{
    return lock::lockPlace(lock.origin, lock.vault);
}

} // namespace

LocksElsewhere::LocksElsewhere(const Clock &clock)
    : m_clock(clock)
{
}

bool LocksElsewhere::consider(const lock::RunningLock &lock, int reading)
{
    if (isKnownToHaveEnded(lock))
        return false;
    m_considered.insert_or_assign(placeOf(lock), Considered{lock, reading});
    return true;
}

void LocksElsewhere::drop(const QString &place)
{
    m_considered.erase(place);
}

void LocksElsewhere::noteEnd(const lock::RunningLock &lock)
{
    const QString place = placeOf(lock);
    m_ends.insert_or_assign(place, End{lock.expires, m_clock.sinceBoot()});
    const auto considered = m_considered.find(place);
    if (considered != m_considered.end() && isKnownToHaveEnded(considered->second.lock))
        m_considered.erase(considered);
}

std::vector<lock::RunningLock> LocksElsewhere::takeBehind(int reading)
{
    std::vector<lock::RunningLock> found;
    for (auto each = m_considered.begin(); each != m_considered.end();) {
        if (each->second.reading >= reading) {
            ++each;
            continue;
        }
        found.push_back(each->second.lock);
        each = m_considered.erase(each);
    }
    return found;
}

bool LocksElsewhere::isKnownToHaveEnded(const lock::RunningLock &lock) const
{
    const auto end = m_ends.find(placeOf(lock));
    if (end == m_ends.end())
        return false;
    const bool isNext = end->second.expires.secsTo(lock.expires) > secondsOfRounding;
    return !isNext && m_clock.sinceBoot() - end->second.heard < longestReply;
}

} // namespace vaultlock::watch
