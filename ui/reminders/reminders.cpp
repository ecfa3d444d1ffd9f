// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/reminders.h"

#include "lock/thresholds.h"
#include "words/reminderwords.h"

#include <QDBusConnectionInterface>
#include <QDBusReply>
#include <QTimeZone>

#include <set>
#include <utility>

namespace vaultlock::ui {

namespace {

// The notification of the end goes by several answers of its service.
constexpr std::chrono::seconds timeToTell{3};
const QString notificationService = QStringLiteral("org.freedesktop.Notifications");

} // namespace

Reminders::Reminders(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_scheduler(surroundings.scheduler)
    , m_bus(surroundings.bus)
    , m_notifier(nullptr, m_bus)
    , m_trayHost(surroundings.scheduler, m_bus, surroundings.hasXEmbed)
    , m_tray(m_trayHost, surroundings.clock)
    , m_secondStart(nullptr, m_bus, surroundings.place)
{
    connect(&m_notifier, &DesktopNotifier::openRequested, this, &Reminders::openRequested);
    connect(&m_messages, &TrayMessages::openRequested, this, &Reminders::openRequested);
    connect(&m_tray, &TrayIcon::openRequested, this, &Reminders::openRequested);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Reminders::quitRequested);
    connect(&m_secondStart, &SecondStart::wishArrived, this, &Reminders::wishArrived);
    m_secondStart.listen();
}

bool Reminders::canRemind() const
{
    if (TrayMessages::areTheWay())
        return true;
    const QDBusConnectionInterface *bus = m_bus().interface();
    return bus && (bus->isServiceRegistered(notificationService).value() ||
                   bus->activatableServiceNames().value().contains(notificationService));
}

bool Reminders::hasTray()
{
    m_trayHost.decideNow();
    return m_trayHost.isThere();
}

void Reminders::setWatching(bool watching)
{
    m_isWatching = watching;
    m_tray.setShown(watching);
}

void Reminders::showLocks(const std::vector<lock::RunningLock> &locks)
{
    std::set<QString> keys;
    for (const lock::RunningLock &lock : locks)
        keys.insert(lock::runningLockKey(lock));
    for (const lock::RunningLock &former : std::exchange(m_locks, locks)) {
        // No end tells of it where its vault has another, or the journal knows it now.
        if (former.isMadeElsewhere() && keys.count(lock::runningLockKey(former)) == 0)
            withdraw(former);
    }
    m_tray.showLocks(locks);
    emit locksChanged();
    if (m_isWatching && locks.empty())
        m_scheduler.after(timeToTell, this, [this] { endIfIdle(); });
}

void Reminders::endIfIdle()
{
    if (m_isWatching && m_locks.empty())
        emit nothingLeftToWatch();
}

void Reminders::announce(const lock::RunningLock &lock, std::chrono::minutes threshold)
{
    const words::DeadlineWords words =
        words::reminderWords(lock, threshold, QTimeZone::systemTimeZone());
    tell({lock::runningLockKey(lock), words.heading, words.text, threshold <= lock::urgentFrom});
}

void Reminders::takeEnd(const lock::RunningLock &lock, journal::EntryKind how)
{
    withdraw(lock);
    if (const auto words = words::endReminder(lock, how))
        tell({lock::runningLockKey(lock) + QStringLiteral(" end"), words->heading, words->text,
              true});
}

void Reminders::tell(const Reminder &reminder)
{
    if (TrayMessages::areTheWay())
        m_messages.show(reminder);
    else
        m_notifier.show(reminder);
}

void Reminders::withdraw(const lock::RunningLock &lock)
{
    m_notifier.withdraw(lock::runningLockKey(lock));
}

} // namespace vaultlock::ui
