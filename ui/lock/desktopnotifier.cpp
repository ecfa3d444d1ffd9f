// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/desktopnotifier.h"

#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

namespace vaultlock::ui {

namespace {

constexpr uchar criticalUrgency = 2; // stays until it is dismissed
constexpr int asTheServiceLikes = -1;

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent, std::function<QDBusConnection()> bus)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void DesktopNotifier::notify(const QString &heading, const QString &text)
{
    const QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage message =
        QDBusMessage::createMethodCall(service, QStringLiteral("/org/freedesktop/Notifications"),
                                       service, QStringLiteral("Notify"));
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(criticalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("vaultlock")},
    };
    // The summary is plain by the specification; the body may be taken for markup.
    message << QStringLiteral("Vaultlock") << uint(0) << QStringLiteral("vaultlock") << heading
            << text.toHtmlEscaped() << QStringList() << hints << asTheServiceLikes;
    bus.send(message);
}

} // namespace vaultlock::ui
