// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/keychain/lockedkeys.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>
#include <QVariant>

#include <utility>

namespace vaultlock::aws {

namespace {

using Attributes = QMap<QString, QString>;
using Items = QList<QDBusObjectPath>;

/// freedesktop.org's Secret Service API 0.2: SearchItems(a{ss}) gives unlocked and locked ones.
QDBusMessage searchFor(const Attributes &attributes)
{
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    call.setAutoStartService(false);
    call << QVariant::fromValue(attributes);
    return call;
}

} // namespace

void whetherKeysAreLocked(const QString &service, const QString &label, QObject *guard,
                          std::function<void(bool)> answer)
{
    const auto call =
        searchFor({{QStringLiteral("server"), service}, {QStringLiteral("user"), label}});
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), guard);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, guard,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         const QDBusPendingReply<Items, Items> reply = *done;
                         answer(!reply.isError() && !reply.argumentAt<1>().isEmpty());
                     });
}

} // namespace vaultlock::aws
