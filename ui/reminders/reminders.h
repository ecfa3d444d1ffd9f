// SPDX-License-Identifier: GPL-3.0-or-later

// All by which a lock in progress reaches people who do not look at the window.
#pragma once

#include "core/clock.h"
#include "core/scheduler.h"
#include "journal/entry.h"
#include "lock/runninglock.h"
#include "ui/reminders/desktopnotifier.h"
#include "ui/reminders/secondstart.h"
#include "ui/reminders/trayhost.h"
#include "ui/reminders/trayicon.h"
#include "ui/reminders/traymessages.h"

#include <chrono>
#include <vector>

namespace vaultlock::ui {

/// Notifications and an ear for the program's next start always; an icon in the tray while the
/// window is hidden. Is told which locks run, and asks nobody for them.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// References outlive the reminders.
    struct Surroundings
    {
        const Clock &clock;
        Scheduler &scheduler;
        std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus;
        bool hasXEmbed = false; ///< the display is X11's
        QString place = {};     ///< where the program keeps its data
    };

    explicit Reminders(const Surroundings &surroundings, QObject *parent = nullptr);

    const std::vector<lock::RunningLock> &locks() const { return m_locks; }
    /// A notification service is there, or can be started.
    bool canRemind() const;
    /// For a person who waits for the answer.
    bool hasTray();
    TrayIcon &tray() { return m_tray; }
    bool isWatching() const { return m_isWatching; }
    /// The window is hidden, or not made yet.
    void setWatching(bool watching);
    /// What a second start wants is taken where this says so; until it is given, nothing.
    void takeWishesWhere(std::function<bool(const StartWish &)> mayTake)
    {
        m_secondStart.takeWhere(std::move(mayTake));
    }

public slots:
    /// Those that run now. What was said of another that was made elsewhere is void.
    void showLocks(const std::vector<vaultlock::lock::RunningLock> &locks);
    /// A threshold of lock/thresholds.h has been passed.
    void announce(const vaultlock::lock::RunningLock &lock, std::chrono::minutes threshold);
    /// It has ended: what was said of it is void. What nobody here asked for is told instead.
    void takeEnd(const vaultlock::lock::RunningLock &lock, vaultlock::journal::EntryKind how);
    /// It has ended, and another program tells of it: what was said of it is void.
    void withdraw(const vaultlock::lock::RunningLock &lock);

signals:
    void locksChanged();
    /// key: of the lock (lock/runninglock.h); empty: just the window.
    void openRequested(const QString &key);
    /// By a second start, and taken.
    void wishArrived(const vaultlock::ui::StartWish &wish);
    void quitRequested();
    /// While watching: the last lock has gone, or there was none, and what was to be told has had
    /// its time.
    void nothingLeftToWatch();

private:
    void endIfIdle();
    void tell(const Reminder &reminder);

    Scheduler &m_scheduler;
    std::function<QDBusConnection()> m_bus;
    DesktopNotifier m_notifier;
    TrayMessages m_messages;
    TrayHost m_trayHost;
    TrayIcon m_tray;
    SecondStart m_secondStart;
    std::vector<lock::RunningLock> m_locks;
    bool m_isWatching = false;
};

} // namespace vaultlock::ui
