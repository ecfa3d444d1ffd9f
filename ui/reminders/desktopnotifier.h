// SPDX-License-Identifier: GPL-3.0-or-later

// Tells the desktop, for when the window is hidden.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace vaultlock::ui {

/// Plain text: what a service could take for markup is written so that it shows as it is.
struct Reminder
{
    QString key; ///< what it is about: the next one with the same key replaces it
    QString heading;
    QString text;
    bool isUrgent = false;
};

/// Speaks to org.freedesktop.Notifications (Desktop Notifications Specification 1.2) and waits for
/// nothing: every call is asynchronous. Without a session bus or a notification service nothing
/// happens; the window says the same. Nothing relies on an action being seen: dunst shows them by
/// the middle button alone.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// bus: asked for when there is something to tell; the session bus unless told otherwise.
    explicit DesktopNotifier(QObject *parent = nullptr,
                             std::function<QDBusConnection()> bus = &QDBusConnection::sessionBus);

    /// It stays until the person sends it away, or withdraw().
    void show(const vaultlock::ui::Reminder &reminder);
    /// What it was about is no longer so: it goes from the screen, also where it is still on its
    /// way there.
    void withdraw(const QString &key);

signals:
    /// The person wants to see what the reminder is about.
    void openRequested(const QString &key);

private slots:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id, uint reason);
    void noteToken(uint id, const QString &token);

private:
    /// Of one key.
    struct Shown
    {
        uint id = 0; ///< by the service; 0: not on the screen
        bool isUnderWay = false;
        bool isVoid = false;
        std::optional<Reminder> next;
    };
    /// What the service that is there now can do and needs.
    struct Service
    {
        bool hasActions = false;
        int timeout = 0; ///< milliseconds; 0: until it is dismissed
    };

    using Reply = std::function<void(const QDBusMessage &)>;
    void call(const QString &method, const QVariantList &arguments, Reply reply);
    void listen();
    void proceed(const QString &key);
    void askWhatServiceCan(std::function<void(Service)> answer);
    void send(const Reminder &reminder, Service service);
    QString keyOf(uint id) const;

    std::function<QDBusConnection()> m_bus;
    QHash<QString, Shown> m_shown;
    bool m_listens = false;
};

} // namespace vaultlock::ui
