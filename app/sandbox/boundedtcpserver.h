// A TCP server whose clients cannot send without end.
#pragma once

#include <QTcpServer>

class QTcpSocket;

namespace vaultlock::sandbox {

/// QHttpServer 6.4 collects a request whole, however long, before anybody is asked. This counts
/// what arrives on a connection and, past the limit, answers 413 and closes it. Whoever has
/// answered a request calls requestEnded(), and counting begins again.
class BoundedTcpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit BoundedTcpServer(qint64 largestRequest, QObject *parent = nullptr);

    static void requestEnded(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void count(QTcpSocket *socket) const;

    qint64 m_largestRequest;
};

} // namespace vaultlock::sandbox
