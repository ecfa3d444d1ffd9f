#include "sandbox/boundedtcpserver.h"

#include <QTcpSocket>

namespace vaultlock::sandbox {

namespace {

constexpr const char *receivedProperty = "receivedBytes";

} // namespace

BoundedTcpServer::BoundedTcpServer(qint64 largestRequest, QObject *parent)
    : QTcpServer(parent)
    , m_largestRequest(largestRequest)
{
}

void BoundedTcpServer::requestEnded(QTcpSocket *socket)
{
    socket->setProperty(receivedProperty, 0);
}

void BoundedTcpServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // QHttpServer reads in a transaction, so that the buffer keeps the whole request: one byte more
    // than the limit must fit, or the connection would stand still instead of being refused.
    socket->setReadBufferSize(m_largestRequest + 1);
    // Connected before QHttpServer's own slot, so that it runs before the bytes are consumed.
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { count(socket); });
    addPendingConnection(socket);
}

void BoundedTcpServer::count(QTcpSocket *socket) const
{
    const qint64 received = socket->property(receivedProperty).toLongLong();
    const qint64 total = received + socket->bytesAvailable();
    socket->setProperty(receivedProperty, total);
    if (total <= m_largestRequest)
        return;
    socket->readAll();
    socket->write(
        "HTTP/1.1 413 Payload Too Large\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace vaultlock::sandbox
