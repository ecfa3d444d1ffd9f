// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/desktopnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QStringList>
#include <QVariantMap>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
// Not -1, "as the service likes": MATE's lets even a critical one go after seven seconds.
constexpr int untilDismissed = 0;
// notify-osd makes a dialog, over everything, of what is to stay.
constexpr int asTheServiceLikes = -1;

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
// A click on the notification itself; a service that has buttons shows one for it.
constexpr QLatin1String openAction("default");

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent, std::function<QDBusConnection()> bus)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void DesktopNotifier::show(const Reminder &reminder)
{
    Shown &shown = m_shown[reminder.key];
    shown.isVoid = false;
    shown.next = reminder;
    proceed(reminder.key);
}

void DesktopNotifier::withdraw(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->isVoid = true;
    shown->next.reset();
    proceed(key);
}

void DesktopNotifier::proceed(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end() || shown->isUnderWay)
        return;
    if (shown->isVoid) {
        const uint id = shown->id;
        m_shown.erase(shown);
        if (id != 0)
            call(QStringLiteral("CloseNotification"), {id}, {});
        return;
    }
    if (!shown->next)
        return;
    shown->isUnderWay = true;
    listen();
    // Asked anew each time: another service may have taken the place of the last one.
    askWhatServiceCan([this, reminder = *std::exchange(shown->next, std::nullopt)](Service can) {
        send(reminder, can);
    });
}

void DesktopNotifier::askWhatServiceCan(std::function<void(Service)> answer)
{
    call(QStringLiteral("GetCapabilities"), {},
         [this, answer = std::move(answer)](const QDBusMessage &capabilities) {
             Service can;
             can.hasActions = capabilities.arguments().value(0).toStringList().contains(
                 QStringLiteral("actions"));
             call(QStringLiteral("GetServerInformation"), {},
                  [can, answer](const QDBusMessage &information) mutable {
                      const QString name = information.arguments().value(0).toString();
                      can.timeout =
                          name == QLatin1String("notify-osd") ? asTheServiceLikes : untilDismissed;
                      answer(can);
                  });
         });
}

void DesktopNotifier::send(const Reminder &reminder, Service can)
{
    const QVariantMap hints{
        {QStringLiteral("urgency"),
         QVariant::fromValue(reminder.isUrgent ? criticalUrgency : normalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("vaultlock")},
    };
    const QStringList actions =
        can.hasActions ? QStringList{openAction, tr("Open Vaultlock")} : QStringList();
    // The summary is plain by the specification; the body may be taken for markup.
    const QVariantList arguments{
        QStringLiteral("Vaultlock"),
        m_shown.value(reminder.key).id,
        QStringLiteral("vaultlock"),
        reminder.heading,
        reminder.text.toHtmlEscaped(),
        actions,
        hints,
        can.timeout,
    };
    call(QStringLiteral("Notify"), arguments,
         [this, key = reminder.key](const QDBusMessage &reply) {
             Shown &shown = m_shown[key];
             shown.isUnderWay = false;
             shown.id = reply.arguments().value(0).toUInt();
             proceed(key);
         });
}

void DesktopNotifier::call(const QString &method, const QVariantList &arguments, Reply reply)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [reply = std::move(reply)](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusMessage answer = call->reply();
                // An error has its sentence as argument, which is no answer.
                if (reply)
                    reply(call->isError() ? QDBusMessage() : answer);
            });
}

void DesktopNotifier::listen()
{
    QDBusConnection bus = m_bus();
    if (m_listens || !bus.isConnected())
        return;
    // From whichever service: it may be another one by then. All that comes of it is a window.
    m_listens = bus.connect({}, path, service, QStringLiteral("ActionInvoked"), this,
                            SLOT(noteAction(uint, QString))) &&
                bus.connect({}, path, service, QStringLiteral("NotificationClosed"), this,
                            SLOT(noteClosed(uint, uint))) &&
                bus.connect({}, path, service, QStringLiteral("ActivationToken"), this,
                            SLOT(noteToken(uint, QString)));
}

QString DesktopNotifier::keyOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (id != 0 && shown->id == id)
            return shown.key();
    }
    return {};
}

void DesktopNotifier::noteAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == openAction)
        emit openRequested(key);
}

void DesktopNotifier::noteClosed(uint id, uint /*reason*/)
{
    const QString key = keyOf(id);
    if (!key.isEmpty())
        m_shown[key].id = 0;
}

void DesktopNotifier::noteToken(uint id, const QString &token)
{
    // By it a Wayland compositor lets the window come to the front; Qt reads it from here.
    if (!keyOf(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace vaultlock::ui
