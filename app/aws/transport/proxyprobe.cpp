// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/proxyprobe.h"

#include "aws/transport/proxyfault.h"
#include "aws/transport/proxyquestion.h"

#include <QTimer>

#include <chrono>

namespace vaultlock::aws {

namespace {

/// Later a proxy may only be tired of somebody who says nothing.
constexpr int atOnceMilliseconds = 1'000;
/// Three round trips, and a domain controller that is asked between them.
constexpr std::chrono::seconds untilNtlmIsInVain{4};

} // namespace

ProxyProbe::ProxyProbe(const QNetworkProxy &proxy, const QUrl &service, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_service(service)
{
    if (proxy.type() == QNetworkProxy::HttpProxy)
        askPlainly();
    else
        askForTunnel();
}

void ProxyProbe::askPlainly()
{
    m_sinceStart.start();
    auto *question = new ProxyQuestion(m_proxy, m_service, this);
    connect(question, &ProxyQuestion::answered, this, &ProxyProbe::judge);
    connect(question, &ProxyQuestion::failed, this, [this](const QString &why) {
        if (m_sinceStart.elapsed() < atOnceMilliseconds)
            emit refused(why);
        else
            askForTunnel();
    });
}

void ProxyProbe::judge(const QByteArray &head)
{
    m_isOpen = isTunnel(head);
    if (m_isOpen)
        emit opened();
    const auto demand = proxyDemand(head);
    if (!demand || !demand->wants("NTLM"))
        return askForTunnel();
    const QString why = demandSentence(*demand, !m_proxy.user().isEmpty());
    QTimer::singleShot(untilNtlmIsInVain, this, [this, why] { emit refused(why); });
}

void ProxyProbe::askForTunnel()
{
    m_tunnel.setProxy(m_proxy);
    connect(&m_tunnel, &QTcpSocket::connected, this, [this] {
        m_tunnel.disconnect(this);
        m_tunnel.disconnectFromHost();
        emit opened();
    });
    connect(&m_tunnel, &QTcpSocket::errorOccurred, this, [this] {
        if (m_isOpen)
            emit closedBehind();
        else
            emit refused(m_tunnel.errorString());
    });
    m_tunnel.connectToHost(m_service.host(), static_cast<quint16>(m_service.port(443)));
}

} // namespace vaultlock::aws
