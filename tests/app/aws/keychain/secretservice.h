// SPDX-License-Identifier: GPL-3.0-or-later

// A Secret Service with one item, which does with a Delete what a test wants.
#pragma once

#include "support/privatebus.h"

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QVariantMap>

namespace vaultlock::tests {

/// Of freedesktop.org's Secret Service API 0.2: (oayays).
struct BusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using BusSecrets = QMap<QDBusObjectPath, BusSecret>;

inline QDBusArgument &operator<<(QDBusArgument &argument, const BusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, BusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

/// As far as libsecret asks it for a password. Secrets go over the bus in plain.
class SecretService : public QDBusVirtualObject
{
public:
    enum class AfterDelete { // it always says that it has deleted
        Gone,
        StillThere,
        Locked,
    };

    explicit SecretService(const PrivateBus &bus)
        : m_connection(QDBusConnection::connectToBus(bus.address(), name()))
    {
        qDBusRegisterMetaType<BusSecret>();
        qDBusRegisterMetaType<BusSecrets>();
        m_connection.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"), this,
                                           QDBusConnection::SubPath);
        m_connection.registerService(name());
    }
    ~SecretService() override
    {
        m_connection.unregisterService(name());
        m_connection.unregisterObject(QStringLiteral("/org/freedesktop/secrets"),
                                      QDBusConnection::UnregisterTree);
        QDBusConnection::disconnectFromBus(name());
    }

    /// As at the beginning: the item is there.
    void begin(AfterDelete afterDelete)
    {
        m_afterDelete = afterDelete;
        m_deletes = 0;
    }
    int deletes() const { return m_deletes; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &call, const QDBusConnection &connection) override
    {
        return connection.send(answer(call));
    }

private:
    using Paths = QList<QDBusObjectPath>;

    static QString name() { return QStringLiteral("org.freedesktop.secrets"); }
    static QDBusObjectPath item()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/collection/login/1"));
    }
    static QDBusObjectPath session()
    {
        return QDBusObjectPath(QStringLiteral("/org/freedesktop/secrets/session/s1"));
    }
    static QVariant noPrompt() { return QVariant::fromValue(QDBusObjectPath(QStringLiteral("/"))); }

    QDBusMessage answer(const QDBusMessage &call)
    {
        const QString method = call.member();
        const bool isDeleted = m_deletes > 0;
        const bool isOpen = !isDeleted || m_afterDelete == AfterDelete::StillThere;
        const bool isLocked = isDeleted && m_afterDelete == AfterDelete::Locked;
        if (method == QLatin1String("GetAll"))
            return call.createReply(QVariantMap());
        if (method == QLatin1String("OpenSession") &&
            call.arguments().value(0).toString() != QLatin1String("plain"))
            return call.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only"));
        if (method == QLatin1String("OpenSession"))
            return call.createReply(
                {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session())});
        if (method == QLatin1String("SearchItems"))
            return call.createReply({QVariant::fromValue(isOpen ? Paths{item()} : Paths()),
                                     QVariant::fromValue(isLocked ? Paths{item()} : Paths())});
        if (method == QLatin1String("GetSecrets"))
            return call.createReply(QVariant::fromValue(
                BusSecrets{{item(), {session(), {}, "kept", QStringLiteral("text/plain")}}}));
        if (method == QLatin1String("Unlock")) // nobody gives the password
            return call.createReply({QVariant::fromValue(Paths()), noPrompt()});
        if (method != QLatin1String("Delete"))
            return call.createErrorReply(QDBusError::UnknownMethod, method);
        ++m_deletes;
        return call.createReply(noPrompt());
    }

    QDBusConnection m_connection;
    AfterDelete m_afterDelete = AfterDelete::Gone;
    int m_deletes = 0;
};

} // namespace vaultlock::tests
