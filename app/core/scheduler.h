// SPDX-License-Identifier: GPL-3.0-or-later

// Waiting as an argument: whoever waits is given a Scheduler, so that tests do not.
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace vaultlock {

class Scheduler
{
public:
    Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;
    virtual ~Scheduler();

    /// Runs action once, in guard's thread, when the delay is over (at most 24 days; what is
    /// overdue runs as soon as it can, but never inside the call); never if guard has died by then.
    virtual void after(std::chrono::milliseconds delay, QObject *guard,
                       std::function<void()> action) = 0;
};

/// Waits with QTimer. guard must live in the calling thread. The action dies with its guard.
class SystemScheduler final : public Scheduler
{
public:
    void after(std::chrono::milliseconds delay, QObject *guard,
               std::function<void()> action) override;
};

} // namespace vaultlock
