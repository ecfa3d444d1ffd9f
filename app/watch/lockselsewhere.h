// SPDX-License-Identifier: GPL-3.0-or-later

// Locks in progress that somebody else made: the service tells of them, the journal does not.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"

#include <QString>

#include <chrono>
#include <map>
#include <vector>

namespace vaultlock::watch {

/// Two ends of one lock, told by different clocks, lie no further apart.
inline constexpr qint64 secondsOfRounding = 5;

/// What the service says is taken for somebody else's only once the journal was read behind it:
/// else a lock of another program here would be told as one whose ID is nowhere. Nor is it taken
/// where it is a late word about a lock whose end is known: a vault's next lock ends later. Keeps
/// nothing beyond the program. Lives in one thread.
class LocksElsewhere
{
public:
    /// clock: outlives it.
    explicit LocksElsewhere(const Clock &clock);

    /// The service says that it is in progress; reading: the last of the journal that has begun.
    /// False: it is known to have ended.
    bool consider(const lock::RunningLock &lock, int reading);
    /// The service does not say so any more, or the journal knows the lock that is there.
    void drop(const QString &place);
    /// It has ended, by the journal or by the service.
    void noteEnd(const lock::RunningLock &lock);
    /// Those behind which that reading of the journal began. They are not kept.
    std::vector<lock::RunningLock> takeBehind(int reading);
    bool isEmpty() const { return m_considered.empty(); }

private:
    struct Considered
    {
        lock::RunningLock lock;
        int reading = 0;
    };
    struct End
    {
        QDateTime expires;                 ///< of the lock that ended
        std::chrono::milliseconds heard{}; ///< by Clock::sinceBoot()
    };

    bool isKnownToHaveEnded(const lock::RunningLock &lock) const;

    const Clock &m_clock;
    std::map<QString, Considered> m_considered; ///< by lock::lockPlace()
    std::map<QString, End> m_ends;              ///< the same; the last of each
};

} // namespace vaultlock::watch
