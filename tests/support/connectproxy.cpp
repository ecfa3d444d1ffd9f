// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/connectproxy.h"

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>

namespace vaultlock::tests {

struct ConnectProxy::Shared
{
    mutable QMutex mutex;
    quint16 port = 0;
    std::vector<QByteArray> heads;
    QByteArray tunnelled;
};

namespace {

/// One connection to the proxy; owns its way out.
class Tunnel : public QObject
{
public:
    Tunnel(QTcpSocket *client, QByteArray wanted, std::shared_ptr<ConnectProxy::Shared> shared)
        : QObject(client)
        , m_client(client)
        , m_wanted(std::move(wanted))
        , m_shared(std::move(shared))
    {
        connect(client, &QTcpSocket::readyRead, this, [this] { takeFromClient(); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    void takeFromClient()
    {
        if (m_server)
            return pass(*m_client, *m_server);
        m_head += m_client->readAll();
        const qsizetype end = m_head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_head.left(end);
        m_head.clear();
        {
            const QMutexLocker lock(&m_shared->mutex);
            m_shared->heads.push_back(head);
        }
        const bool isWelcome =
            m_wanted.isEmpty() || head.contains("Proxy-Authorization: Basic " + m_wanted);
        if (!head.startsWith("CONNECT ") || !isWelcome) {
            m_client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: "
                            "Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        m_server = new QTcpSocket(this);
        connect(m_server, &QTcpSocket::connected, this,
                [this] { m_client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { pass(*m_server, *m_client); });
        connect(m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
        m_server->connectToHost(QString::fromLatin1(target.split(':').value(0)),
                                target.split(':').value(1).toUShort());
    }

    void pass(QTcpSocket &from, QTcpSocket &to)
    {
        const QByteArray bytes = from.readAll();
        to.write(bytes);
        const QMutexLocker lock(&m_shared->mutex);
        m_shared->tunnelled += bytes;
    }

    QTcpSocket *m_client;
    QTcpSocket *m_server = nullptr;
    QByteArray m_wanted;
    QByteArray m_head;
    std::shared_ptr<ConnectProxy::Shared> m_shared;
};

} // namespace

class ConnectProxy::Worker : public QObject
{
public:
    Worker(const QByteArray &wanted, std::shared_ptr<Shared> shared)
    {
        m_server.setParent(this);
        m_server.listen(QHostAddress::LocalHost);
        shared->port = m_server.serverPort();
        connect(&m_server, &QTcpServer::newConnection, this, [this, wanted, shared] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                new Tunnel(client, wanted, shared);
        });
    }

private:
    QTcpServer m_server;
};

ConnectProxy::ConnectProxy(const QByteArray &user, const QByteArray &password)
    : m_shared(std::make_shared<Shared>())
    , m_worker(
          new Worker(user.isEmpty() ? QByteArray() : (user + ':' + password).toBase64(), m_shared))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

ConnectProxy::~ConnectProxy()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ConnectProxy::port() const
{
    return m_shared->port;
}

std::vector<QByteArray> ConnectProxy::heads() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->heads;
}

QByteArray ConnectProxy::tunnelled() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->tunnelled;
}

} // namespace vaultlock::tests
