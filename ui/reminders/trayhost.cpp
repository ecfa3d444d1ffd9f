// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/trayhost.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QSystemTrayIcon>

namespace vaultlock::ui {

namespace {

constexpr QLatin1String watcherName("org.kde.StatusNotifierWatcher");
constexpr QLatin1String watcherPath("/StatusNotifierWatcher");

} // namespace

TrayHost::TrayHost(Scheduler &scheduler, const std::function<QDBusConnection()> &bus,
                   bool hasXEmbed, QObject *parent)
    : QObject(parent)
    , m_bus(bus())
    , m_hasXEmbed(hasXEmbed)
{
    if (hasXEmbed)
        scheduler.after(patience, this, [this] { allowIcon(); });
    if (!m_bus.isConnected())
        return;
    auto *watcher =
        new QDBusServiceWatcher(watcherName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] { noteHost(false); });
    for (const char *signal : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(watcherName, watcherPath, watcherName, QString::fromLatin1(signal), this,
                      SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        watcherName, watcherPath, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    question.setAutoStartService(false);
    question << QString(watcherName) << QStringLiteral("IsStatusNotifierHostRegistered");
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QVariant answer = done->reply().arguments().value(0);
        noteHost(!done->isError() && answer.value<QDBusVariant>().variant().toBool());
    });
}

void TrayHost::noteHost(bool isRegistered)
{
    if (m_hasHost == isRegistered)
        return;
    m_hasHost = isRegistered;
    if (isRegistered)
        m_mayUseIcon = true;
    emit changed();
}

void TrayHost::allowIcon()
{
    if (m_mayUseIcon)
        return;
    m_mayUseIcon = true;
    emit changed();
}

bool TrayHost::isThere() const
{
    return m_hasHost || (m_mayUseIcon && m_hasXEmbed && QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayHost::decideNow()
{
    if (m_hasXEmbed)
        allowIcon();
}

} // namespace vaultlock::ui
