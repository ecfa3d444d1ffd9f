// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/secondstart.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr QLatin1String name("io.github.vaultlock.vaultlock");
constexpr QLatin1String objectPath("/io/github/vaultlock/vaultlock");
constexpr QLatin1String interface("org.freedesktop.Application");
constexpr QLatin1String tokenKey("activation-token");
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr int patience = 2000; // milliseconds

void noteToken(const QVariantMap &platformData)
{
    // By it a Wayland compositor lets the window come to the front; Qt reads it from here.
    const QByteArray token = platformData.value(tokenKey).toString().toUtf8();
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
}

} // namespace

SecondStart::SecondStart(QObject *parent, std::function<QDBusConnection()> bus)
    : QObject(parent)
    , m_bus(std::move(bus))
{
}

void SecondStart::listen()
{
    QDBusConnection bus = m_bus();
    if (!bus.isConnected())
        return;
    bus.registerObject(objectPath, this, QDBusConnection::ExportAllSlots);
    QDBusMessage request = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("RequestName"));
    request << QString(name) << uint(0); // waits in the queue where somebody has it
    bus.asyncCall(request);
}

SecondStart::Answer SecondStart::handOver(const QDBusConnection &bus, const QString &policyFile)
{
    if (!isAnotherThere(bus))
        return Answer::Nobody;
    const QVariantMap platformData{{tokenKey, qEnvironmentVariable(tokenVariable)}};
    const bool isPlain = policyFile.isEmpty();
    QDBusMessage call = QDBusMessage::createMethodCall(
        name, objectPath, interface, isPlain ? QStringLiteral("Activate") : QStringLiteral("Open"));
    if (!isPlain)
        call << QStringList{QUrl::fromLocalFile(QFileInfo(policyFile).absoluteFilePath())
                                .toString(QUrl::FullyEncoded)};
    call << platformData;
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? Answer::Taken : Answer::Busy;
}

bool SecondStart::isAnotherThere(const QDBusConnection &bus)
{
    return bus.isConnected() && bus.interface() && bus.interface()->isServiceRegistered(name);
}

bool SecondStart::isRefused()
{
    if (m_isHidden)
        return false;
    if (calledFromDBus())
        sendErrorReply(QDBusError::NotSupported, QStringLiteral("The window is on screen."));
    return true;
}

void SecondStart::Activate(const QVariantMap &platformData)
{
    if (isRefused())
        return;
    noteToken(platformData);
    emit openRequested({});
}

void SecondStart::Open(const QStringList &uris, const QVariantMap &platformData)
{
    if (isRefused())
        return;
    noteToken(platformData);
    emit openRequested(QUrl(uris.value(0)).toLocalFile());
}

} // namespace vaultlock::ui
