// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/privatebus.h"

#include <QFile>

#include <utility>

namespace vaultlock::tests {

namespace {

constexpr int patience = 20'000;

QDBusMessage refusal(const QDBusMessage &call)
{
    return call.createErrorReply(QDBusError::Failed, QStringLiteral("no"));
}

} // namespace

PrivateBus::PrivateBus(const QByteArray &canBeStarted)
{
    const QByteArray services = m_folder.path().toLocal8Bit();
    if (!canBeStarted.isEmpty())
        write(QStringLiteral("some.service"),
              "[D-BUS Service]\nName=" + canBeStarted + "\nExec=/bin/false\n");
    const QString config = write(
        QStringLiteral("bus.conf"),
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><servicedir>" + services +
            "</servicedir>"
            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
            "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + config, QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (m_daemon.waitForReadyRead(patience))
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
}

PrivateBus::~PrivateBus()
{
    for (int i = 0; i < m_connections; ++i)
        QDBusConnection::disconnectFromBus(nameOf(i));
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection()
{
    return QDBusConnection::connectToBus(m_address, nameOf(m_connections++));
}

bool PrivateBus::becomeSessionBus()
{
    return !m_address.isEmpty() && qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
}

QString PrivateBus::nameOf(int number) const
{
    return QStringLiteral("%1 %2").arg(m_address).arg(number);
}

QString PrivateBus::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QFile::WriteOnly))
        file.write(text);
    return file.fileName();
}

SilentService::SilentService(const PrivateBus &bus, const QString &name, const QString &path,
                             QString method)
    : m_name(name)
    , m_method(std::move(method))
    , m_connection(QDBusConnection::connectToBus(bus.address(), name))
{
    m_connection.registerVirtualObject(path, this, QDBusConnection::SubPath);
    m_connection.registerService(name);
}

SilentService::~SilentService()
{
    refuse();
    QDBusConnection::disconnectFromBus(m_name);
}

void SilentService::refuse()
{
    m_refuses = true;
    for (const QDBusMessage &call : std::exchange(m_waiting, {}))
        m_connection.send(refusal(call));
}

QString SilentService::introspect(const QString &) const
{
    return {};
}

bool SilentService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != m_method)
        return false;
    ++m_calls;
    message.setDelayedReply(true);
    if (m_refuses)
        connection.send(refusal(message));
    else
        m_waiting.append(message);
    return true;
}

} // namespace vaultlock::tests
