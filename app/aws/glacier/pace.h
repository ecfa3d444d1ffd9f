// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a client asks: as fast as it likes, until the service says that this is too often.
#pragma once

#include "core/scheduler.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>

namespace vaultlock::aws {

/// Shared by the reads of one client, because the service throttles the account and not the
/// request: when one is throttled, all wait, and then go on one by one. The gap between two doubles
/// with every throttling and halves with every answer that is none, until nothing is held back any
/// more.
class Pace : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds smallestGap{100};
    static constexpr std::chrono::milliseconds largestGap{5'000};

    /// scheduler: not owned, outlives it.
    explicit Pace(Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }

    /// Runs action at once, or in its turn where requests are held back; never if guard has died
    /// by then.
    void pass(QObject *guard, std::function<void()> action);
    /// The service has refused a request as one too many. delay: for how long everybody waits.
    void throttled(std::chrono::milliseconds delay);
    /// The service has carried a request out.
    void relaxed();
    /// Somebody wants nothing more to be asked for now: all wait until goOn(), whatever the service
    /// bears. What is under way goes on.
    void suspend() { m_isSuspended = true; }
    void goOn();

    bool isHolding() const { return m_isHolding; }
    std::size_t waiting() const { return m_waiting.size(); }

signals:
    void slowedDown();

private:
    struct Waiting
    {
        QPointer<QObject> guard;
        std::function<void()> action;
    };

    void hold(std::chrono::milliseconds delay);
    void letOnePass();

    Scheduler &m_scheduler;
    std::deque<Waiting> m_waiting;
    std::chrono::milliseconds m_gap{0};
    int m_holds = 0; ///< an older hold's end does not end a newer one
    bool m_isHolding = false;
    bool m_isSuspended = false;
};

} // namespace vaultlock::aws
