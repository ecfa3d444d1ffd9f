// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sessionbus.h"

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

bool SessionBus::start()
{
    QFile file(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!file.open(QFile::WriteOnly))
        return false;
    file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
               "<policy context=\"default\"><allow send_destination=\"*\" "
               "eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
               "</policy></busconfig>");
    file.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address=1")});
    if (!m_daemon.waitForReadyRead(patience))
        return false;
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    return qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
}

SessionBus::~SessionBus()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

SilentService::SilentService(const SessionBus &bus, const QString &name, const QString &path,
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
