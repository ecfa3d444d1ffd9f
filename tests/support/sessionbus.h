// SPDX-License-Identifier: GPL-3.0-or-later

// A session bus for a test alone, and somebody on it who does not answer.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace vaultlock::tests {

/// By dbus-daemon; it starts no service by itself. From start() on it is the session bus of this
/// process, for whoever has not asked for one before.
class SessionBus
{
public:
    SessionBus() = default;
    ~SessionBus();
    SessionBus(const SessionBus &) = delete;
    SessionBus &operator=(const SessionBus &) = delete;

    bool start();
    QString address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Has a name on the bus, and lets every call of one method wait until it is told otherwise; what
/// else it is asked, it does not know.
class SilentService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    SilentService(const SessionBus &bus, const QString &name, const QString &path, QString method);
    ~SilentService() override;

    /// How often the method was called.
    int calls() const { return m_calls; }
    /// Those who wait get an error; so do all who come later.
    void refuse();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_name;
    QString m_method;
    QDBusConnection m_connection;
    QList<QDBusMessage> m_waiting;
    int m_calls = 0;
    bool m_refuses = false;
};

} // namespace vaultlock::tests
