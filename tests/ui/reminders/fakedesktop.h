// SPDX-License-Identifier: GPL-3.0-or-later

// What a desktop's notification service offers.
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVirtualObject>
#include <QTest>

#include <algorithm>
#include <vector>

namespace vaultlock::tests {

/// At the other end of a private connection, or as the service of a bus. The program speaks to it
/// through QtDBus as it does to any.
class FakeDesktop : public QDBusVirtualObject
{
public:
    struct Told
    {
        QString application;
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
        uint id;
    };

    FakeDesktop() { connect(&m_server, &QDBusServer::newConnection, this, &FakeDesktop::serve); }
    /// With the name of every desktop's.
    explicit FakeDesktop(QDBusConnection bus)
        : FakeDesktop()
    {
        serve(bus);
        bus.registerService(interface());
    }
    ~FakeDesktop() override { QDBusConnection::disconnectFromPeer(m_name); }

    /// The program's end of the private connection.
    QDBusConnection bus()
    {
        if (m_served.empty()) {
            QDBusConnection::connectToPeer(m_server.address(), m_name);
            (void)QTest::qWaitFor([this] { return !m_served.empty(); });
        }
        return QDBusConnection(m_name);
    }

    /// Answers the Notify that it has kept waiting.
    void answer(uint id) { m_served.front().send(m_waiting.createReply(id)); }
    void invokeAction(uint id, const QString &action)
    {
        tell(QStringLiteral("ActionInvoked"), {id, action});
    }
    void dismiss(uint id) { tell(QStringLiteral("NotificationClosed"), {id, uint(2)}); }
    /// The last with such a summary; none: null.
    const Told *find(const QString &summary) const
    {
        const auto found = std::find_if(told.rbegin(), told.rend(), [&](const Told &each) {
            return each.summary.contains(summary);
        });
        return found == told.rend() ? nullptr : &*found;
    }

    std::vector<Told> told;
    QList<uint> closed;
    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    QString name = QStringLiteral("Fake");
    uint nextId = 7;
    bool letsWait = false;

    QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        const QVariantList given = message.arguments();
        if (method == QLatin1String("GetCapabilities"))
            return connection.send(message.createReply(capabilities));
        if (method == QLatin1String("GetServerInformation"))
            return connection.send(
                message.createReply({name, QString(), QString(), QStringLiteral("1.2")}));
        if (method == QLatin1String("CloseNotification")) {
            closed.append(given.value(0).toUInt());
            return connection.send(message.createReply());
        }
        return method == QLatin1String("Notify") && notify(message, connection);
    }

private:
    static QString interface() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }

    void serve(QDBusConnection connection)
    {
        connection.registerVirtualObject(path(), this);
        m_served.push_back(connection);
    }
    void tell(const QString &signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), interface(), signal);
        message.setArguments(arguments);
        m_served.front().send(message);
    }
    bool notify(const QDBusMessage &message, const QDBusConnection &connection)
    {
        const QVariantList given = message.arguments();
        const uint replaces = given.value(1).toUInt();
        const uint id = letsWait ? 0 : replaces != 0 ? replaces : nextId++;
        told.push_back({given.value(0).toString(), replaces, given.value(3).toString(),
                        given.value(4).toString(), given.value(5).toStringList(),
                        qdbus_cast<QVariantMap>(given.value(6)), given.value(7).toInt(), id});
        if (letsWait) {
            m_waiting = message;
            return true;
        }
        return connection.send(message.createReply(id));
    }

    QDBusServer m_server{QStringLiteral("unix:tmpdir=/tmp")};
    QString m_name = QStringLiteral("fake desktop %1").arg(quintptr(this));
    std::vector<QDBusConnection> m_served;
    QDBusMessage m_waiting;
};

} // namespace vaultlock::tests
