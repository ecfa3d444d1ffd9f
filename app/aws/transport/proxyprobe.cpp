// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/proxyprobe.h"

namespace vaultlock::aws {

namespace {

/// Later a proxy may only be tired of somebody who says nothing.
constexpr int atOnceMilliseconds = 1'000;

} // namespace

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QString &host, quint16 port,
                       QObject *parent)
    : QObject(parent)
{
    m_tunnel.setProxy(proxy);
    connect(&m_tunnel, &QTcpSocket::connected, this, [this] {
        m_plain.disconnect(this);
        m_tunnel.disconnectFromHost();
    });
    connect(&m_tunnel, &QTcpSocket::errorOccurred, this,
            [this] { emit refused(m_tunnel.errorString()); });
    m_tunnel.connectToHost(host, port);
    connectPlainly(proxy);
}

void ProxyProbe::connectPlainly(const QNetworkProxy &proxy)
{
    m_sinceStart.start();
    m_plain.setProxy(QNetworkProxy::NoProxy);
    connect(&m_plain, &QTcpSocket::errorOccurred, this, [this] {
        if (m_sinceStart.elapsed() < atOnceMilliseconds)
            emit refused(m_plain.errorString());
    });
    m_plain.connectToHost(proxy.hostName(), proxy.port());
}

} // namespace vaultlock::aws
