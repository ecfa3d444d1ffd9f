// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reminders/secondstart.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QUrl>

#include <utility>

namespace vaultlock::ui {

namespace {

constexpr QLatin1String name("io.github.vaultlock.vaultlock");
constexpr QLatin1String objectPath("/io/github/vaultlock/vaultlock");
constexpr QLatin1String interface("org.freedesktop.Application");
constexpr QLatin1String tokenKey("activation-token");
constexpr auto tokenVariable = "XDG_ACTIVATION_TOKEN";
constexpr QLatin1String actionThatOpens("open");
constexpr QLatin1String fileKey("file");
constexpr QLatin1String vaultKey("vault");
constexpr QLatin1String connectionKey("connection");
constexpr QLatin1String placeKey("place");
constexpr int patience = 2000; // milliseconds

QVariantMap written(const StartWish &wish)
{
    return {{fileKey, wish.policyFile},
            {vaultKey, wish.vault ? wish.vault->toString() : QString()},
            {connectionKey, wish.connection},
            {placeKey, wish.place}};
}

/// Nothing where it names a vault that cannot be.
std::optional<StartWish> readWish(const QVariantMap &map)
{
    StartWish wish{map.value(fileKey).toString(),
                   {},
                   map.value(connectionKey).toString(),
                   map.value(placeKey).toString()};
    const QString name = map.value(vaultKey).toString();
    if (name.isEmpty())
        return wish;
    const auto vault = VaultName::fromString(name);
    if (!vault)
        return std::nullopt;
    wish.vault = *vault;
    return wish;
}

void noteToken(const QVariantMap &platformData)
{
    // By it a Wayland compositor lets the window come to the front; Qt reads it from here.
    const QByteArray token = platformData.value(tokenKey).toString().toUtf8();
    if (!token.isEmpty())
        qputenv(tokenVariable, token);
}

} // namespace

SecondStart::SecondStart(QObject *parent, std::function<QDBusConnection()> bus, QString place)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_place(std::move(place))
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

SecondStart::Answer SecondStart::handOver(const QDBusConnection &bus, const StartWish &wish)
{
    if (!isAnotherThere(bus))
        return Answer::Nobody;
    const QVariantMap platformData{{tokenKey, qEnvironmentVariable(tokenVariable)}};
    QDBusMessage call = QDBusMessage::createMethodCall(name, objectPath, interface,
                                                       QStringLiteral("ActivateAction"));
    call << QString(actionThatOpens) << QVariantList{written(wish)} << platformData;
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? Answer::Taken : Answer::Refused;
}

bool SecondStart::isAnotherThere(const QDBusConnection &bus)
{
    return bus.isConnected() && bus.interface() && bus.interface()->isServiceRegistered(name);
}

void SecondStart::take(const std::optional<StartWish> &wish, const QVariantMap &platformData)
{
    const bool isOfThisPlace = wish && (wish->place.isEmpty() || wish->place == m_place);
    if (!isOfThisPlace || !m_mayTake || !m_mayTake(*wish)) {
        if (calledFromDBus())
            sendErrorReply(QDBusError::NotSupported, QStringLiteral("Not in this window."));
        return;
    }
    noteToken(platformData);
    emit wishArrived(*wish);
}

void SecondStart::Activate(const QVariantMap &platformData)
{
    take(StartWish(), platformData);
}

void SecondStart::Open(const QStringList &uris, const QVariantMap &platformData)
{
    take(StartWish{QUrl(uris.value(0)).toLocalFile()}, platformData);
}

void SecondStart::ActivateAction(const QString &action, const QVariantList &parameters,
                                 const QVariantMap &platformData)
{
    const auto wish = action == actionThatOpens
                          ? readWish(qdbus_cast<QVariantMap>(parameters.value(0)))
                          : std::nullopt;
    take(wish, platformData);
}

} // namespace vaultlock::ui
