#include "core/scheduler.h"

#include <QTimer>

#include <utility>

namespace vaultlock {

Scheduler::~Scheduler() = default;

void SystemScheduler::after(std::chrono::milliseconds delay, QObject *guard,
                            std::function<void()> action)
{
    QTimer::singleShot(delay, guard, std::move(action));
}

} // namespace vaultlock
