// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/reminders.h"

#include "words/reminderwords.h"

#include <QTimeZone>

namespace vaultlock::ui {

namespace {

constexpr std::chrono::minutes urgentFrom = std::chrono::hours(1);

} // namespace

Reminders::Reminders(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_bus(surroundings.bus)
    , m_notifier(nullptr, m_bus)
    , m_trayHost(surroundings.scheduler, m_bus, surroundings.hasXEmbed)
    , m_tray(m_trayHost, surroundings.clock)
    , m_secondStart(nullptr, m_bus)
{
    connect(&m_notifier, &DesktopNotifier::openRequested, this, &Reminders::openRequested);
    connect(&m_tray, &TrayIcon::openRequested, this, &Reminders::openRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Reminders::quitRequested);
    connect(&m_secondStart, &SecondStart::openRequested, this, &Reminders::fileOpenRequested);
    m_secondStart.listen();
}

bool Reminders::canRemind() const
{
    return m_bus().isConnected();
}

bool Reminders::hasTray()
{
    m_trayHost.decideNow();
    return m_trayHost.isThere();
}

void Reminders::setWatching(bool watching)
{
    m_isWatching = watching;
    m_secondStart.setHidden(watching);
    m_tray.setShown(watching);
}

void Reminders::showLocks(const std::vector<lock::RunningLock> &locks)
{
    m_locks = locks;
    m_tray.showLocks(locks);
    emit locksChanged();
    if (m_isWatching && locks.empty())
        emit nothingLeftToWatch();
}

void Reminders::announce(const lock::RunningLock &lock, std::chrono::minutes threshold)
{
    const words::DeadlineWords words =
        words::reminderWords(lock, threshold, QTimeZone::systemTimeZone());
    m_notifier.show(
        {lock::runningLockKey(lock), words.heading, words.text, threshold <= urgentFrom});
}

void Reminders::withdraw(const lock::RunningLock &lock)
{
    m_notifier.withdraw(lock::runningLockKey(lock));
}

} // namespace vaultlock::ui
