// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scheduler.h"

#include <QTimer>

#include <algorithm>
#include <limits>
#include <utility>

namespace vaultlock {

using namespace std::chrono_literals;

Scheduler::~Scheduler() = default;

void SystemScheduler::after(std::chrono::milliseconds delay, QObject *guard,
                            std::function<void()> action)
{
    // QTimer::singleShot() would keep the action, with all that it holds, until the delay is over,
    // though its guard has died; and would never run what is overdue.
    auto *timer = new QTimer(guard);
    timer->setSingleShot(true);
    timer->setTimerType(delay > 2s ? Qt::CoarseTimer : Qt::PreciseTimer);
    QObject::connect(timer, &QTimer::timeout, guard, [timer, action = std::move(action)] {
        timer->deleteLater();
        action();
    });
    constexpr std::chrono::milliseconds longest(std::numeric_limits<int>::max());
    timer->start(std::clamp(delay, 0ms, longest));
}

} // namespace vaultlock
