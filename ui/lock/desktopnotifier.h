// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the desktop, for when the window is hidden.
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <functional>

namespace vaultlock::ui {

/// Sends org.freedesktop.Notifications.Notify (Desktop Notifications Specification 1.2) and waits
/// for nothing. Without a session bus or a notification service nothing happens: the window says
/// the same.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// bus: asked for when there is something to tell; the session bus unless told otherwise.
    explicit DesktopNotifier(QObject *parent = nullptr,
                             std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);

public slots:
    /// Plain text: what a service could take for markup is written so that it shows as it is.
    void notify(const QString &heading, const QString &text);

private:
    std::function<QDBusConnection()> m_bus;
};

} // namespace vaultlock::ui
