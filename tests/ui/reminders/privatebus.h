// SPDX-License-Identifier: GPL-3.0-or-later

// A message bus of the test's own, with nobody on it.
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace vaultlock::tests {

class PrivateBus
{
public:
    /// canBeStarted: a service that the bus would start if it were spoken to.
    explicit PrivateBus(const QByteArray &canBeStarted = {})
    {
        const QByteArray services = m_folder.path().toLocal8Bit();
        QFile service(m_folder.filePath(QStringLiteral("some.service")));
        if (!canBeStarted.isEmpty() && service.open(QIODevice::WriteOnly))
            service.write("[D-BUS Service]\nName=" + canBeStarted + "\nExec=/bin/false\n");
        service.close();
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><servicedir>" +
            services +
            "</servicedir>"
            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + config.fileName(),
                        QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        if (m_daemon.waitForReadyRead(20'000))
            m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        for (int i = 0; i < m_connections; ++i)
            QDBusConnection::disconnectFromBus(nameOf(i));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// Somebody else on the bus each time.
    QDBusConnection connection()
    {
        return QDBusConnection::connectToBus(m_address, nameOf(m_connections++));
    }

    const QString &address() const { return m_address; }

private:
    QString nameOf(int number) const { return QStringLiteral("%1 %2").arg(m_address).arg(number); }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    int m_connections = 0;
};

} // namespace vaultlock::tests
