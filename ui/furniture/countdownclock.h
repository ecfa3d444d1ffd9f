// SPDX-License-Identifier: GPL-3.0-or-later

// By which a whole window tells what is left of a lock.
#pragma once

#include "core/clock.h"
#include "lock/countdown.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace vaultlock::ui {

/// A lock in progress is on one screen several times, each by a reading of its own. All show the
/// same: they are told at the same tick, for which time stands still from one to the next, and of
/// all readings of a lock the newest counts for each (a Date header has whole seconds). What is
/// left is rounded down by lock::clockText() alone. Lives in one thread.
class CountdownClock : public QObject, public Clock
{
    Q_OBJECT

public:
    /// clock: outlives it.
    explicit CountdownClock(const Clock &clock, QObject *parent = nullptr);

    /// As it was at the last tick; as it is where nobody follows.
    QDateTime utcNow() const override;
    std::chrono::milliseconds sinceBoot() const override;
    const Clock &exact() const { return m_clock; }

    /// Of a lock that ends then; to be asked with remaining(*this). said: what the service's clock
    /// said in the asker's reading. A newer one has all that follow show theirs again.
    lock::Countdown countdown(const QDateTime &expires, const std::optional<ServerTime> &said);

    /// show: called once a second, until leave() or the end of who. One a who.
    void follow(QObject *who, const std::function<void()> &show);
    void leave(const QObject *who);

private:
    struct Follower
    {
        QObject *who;
        std::function<void()> show;
    };
    struct Moment
    {
        QDateTime utc;
        std::chrono::milliseconds sinceBoot{};
    };

    void note(const QDateTime &expires, const ServerTime &said);
    void tick();
    void showAll();

    const Clock &m_clock;
    QTimer m_ticker;
    QTimer m_showSoon;
    std::optional<Moment> m_moment; ///< none: nobody follows
    std::vector<Follower> m_followers;
    std::map<qint64, ServerTime> m_newest; ///< by the lock's end, in milliseconds
};

} // namespace vaultlock::ui
