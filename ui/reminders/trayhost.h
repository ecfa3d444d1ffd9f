// SPDX-License-Identifier: GPL-3.0-or-later

// Whether there is a tray, and when Qt may be asked for one.
#pragma once

#include "core/scheduler.h"

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace vaultlock::ui {

/// Qt 6.4 decides between StatusNotifier and XEmbed once in a process, at whatever first asks
/// QSystemTrayIcon for anything, isSystemTrayAvailable() too; a second icon changes nothing
/// (tried). A program that starts before the panel, at login, would never have an icon where there
/// is only StatusNotifier. So this asks the bus itself, and nobody touches QSystemTrayIcon before
/// mayUseIcon().
class TrayHost : public QObject
{
    Q_OBJECT

public:
    /// A panel that is not there after so long is not one of StatusNotifier.
    static constexpr std::chrono::seconds patience{60};

    /// scheduler: outlives the host. bus: the session bus unless told otherwise. hasXEmbed: whether
    /// the display could have a tray of the older kind: X11.
    TrayHost(Scheduler &scheduler, const std::function<QDBusConnection()> &bus, bool hasXEmbed,
             QObject *parent = nullptr);

    /// An icon that is made now is where the tray is, or comes there with it.
    bool mayUseIcon() const { return m_mayUseIcon; }
    /// A tray is there now, as far as is known.
    bool isThere() const;
    /// A person waits for the answer: what is known by now has to do. The panel of a session in
    /// which somebody works is there.
    void decideNow();

signals:
    void changed();

private slots:
    void ask();

private:
    void noteHost(bool isRegistered);
    void allowIcon();

    QDBusConnection m_bus;
    bool m_hasXEmbed;
    bool m_hasHost = false;
    bool m_mayUseIcon = false;
};

} // namespace vaultlock::ui
