// SPDX-License-Identifier: GPL-3.0-or-later

// A message bus of the test's own, and somebody on it who does not answer.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QTemporaryDir>

namespace vaultlock::tests {

/// By dbus-daemon, with nobody on it.
class PrivateBus
{
public:
    /// canBeStarted: a service that the bus would start if it were spoken to; it starts no other.
    explicit PrivateBus(const QByteArray &canBeStarted = {});
    ~PrivateBus();
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Somebody else on the bus each time.
    QDBusConnection connection();
    /// Empty where there is no dbus-daemon.
    const QString &address() const { return m_address; }
    /// It is the session bus of this process, for whoever has not asked for one before.
    bool becomeSessionBus();

private:
    QString nameOf(int number) const;
    QString write(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;
};

/// Has a name on the bus, and lets every call of one method wait until it is told otherwise; what
/// else it is asked, it does not know.
class SilentService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    SilentService(const PrivateBus &bus, const QString &name, const QString &path, QString method);
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
