// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/transport/proxyquestion.h"

#include "aws/transport/proxyfault.h"

#include <chrono>

namespace vaultlock::aws {

namespace {

constexpr std::chrono::seconds questionPatience{3};
constexpr qsizetype largestProxyHead = 64 * 1024;

QByteArray tunnelRequest(const QUrl &service)
{
    const QByteArray host = service.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray place =
        (host.contains(':') && !host.startsWith('[') ? '[' + host + ']' : host) + ':' +
        QByteArray::number(service.port(443));
    return "CONNECT " + place + " HTTP/1.1\r\nHost: " + place +
           "\r\nUser-Agent: Vaultlock/" VAULTLOCK_VERSION "\r\n\r\n";
}

TunnelAnswer answerOf(const FailedTunnel &tunnel, const QByteArray &head)
{
    if (isTunnel(head))
        return {tunnel.said, true};
    const auto demand = proxyDemand(head);
    if (!demand)
        return {refusalSentence(head)};
    // Whoever says nothing of himself is asked for a login that was taken of us.
    const bool hasLogin = !tunnel.proxy.user().isEmpty();
    const bool isMet = hasLogin && demand->takesPassword();
    return {tunnel.isLoginRefused || !isMet ? demandSentence(*demand, hasLogin) : tunnel.said};
}

} // namespace

ProxyQuestion::ProxyQuestion(const QNetworkProxy &proxy, const QUrl &service, QObject *parent)
    : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this,
            [this, service] { m_socket.write(tunnelRequest(service)); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &ProxyQuestion::read);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] {
        const QString why = m_socket.errorString();
        end();
        emit failed(why);
    });
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] {
        end();
        emit failed(proxyIsSilent(questionPatience));
    });
    m_patience.start(questionPatience);
    m_socket.connectToHost(proxy.hostName(), proxy.port());
}

void ProxyQuestion::read()
{
    m_head += m_socket.read(largestProxyHead - m_head.size());
    const qsizetype size = m_head.indexOf("\r\n\r\n");
    if (size < 0 && m_head.size() < largestProxyHead)
        return;
    end();
    if (size < 0)
        emit failed(tr("the head of its reply has no end"));
    else
        emit answered(m_head.left(size));
}

void ProxyQuestion::end()
{
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

void findDemand(const FailedTunnel &tunnel, QObject *guard,
                const std::function<void(const TunnelAnswer &answer)> &callback)
{
    if (tunnel.proxy.type() != QNetworkProxy::HttpProxy)
        return callback({tunnel.said});
    auto *question = new ProxyQuestion(tunnel.proxy, tunnel.service, guard);
    QObject::connect(question, &ProxyQuestion::failed, guard, [question, callback, tunnel] {
        question->deleteLater();
        callback({tunnel.said});
    });
    QObject::connect(question, &ProxyQuestion::answered, guard,
                     [question, callback, tunnel](const QByteArray &head) {
                         question->deleteLater();
                         callback(answerOf(tunnel, head));
                     });
}

} // namespace vaultlock::aws
