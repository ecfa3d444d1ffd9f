// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include "support/scriptedconnection.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSslConfiguration>
#include <QTcpServer>

#include <algorithm>
#include <utility>

namespace vaultlock::tests {

struct ScriptedServer::Shared
{
    const std::vector<Script> scripts;
    const std::optional<Tls> tls;
    mutable QMutex mutex;
    Seen seen;
    std::size_t exchanges = 0;
    quint16 port = 0;

    Script nextScript()
    {
        const QMutexLocker lock(&mutex);
        return scripts.at(std::min(exchanges++, scripts.size() - 1));
    }
    std::optional<Script> nextScriptUnheard()
    {
        const QMutexLocker lock(&mutex);
        const Script &next = scripts.at(std::min(exchanges, scripts.size() - 1));
        if (next.reading != Script::Reading::Nothing)
            return {};
        ++exchanges;
        return next;
    }
};

class ScriptedServer::Worker final : public QTcpServer
{
public:
    explicit Worker(std::shared_ptr<Shared> shared)
        : m_shared(std::move(shared))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket;
        socket->setSocketDescriptor(descriptor);
        {
            const QMutexLocker lock(&m_shared->mutex);
            ++m_shared->seen.connections;
        }
        auto *connection = new ScriptedConnection(socket, hooks(), this);
        if (!m_shared->tls)
            return connection->begin();
        connect(socket, &QSslSocket::encrypted, connection, &ScriptedConnection::begin);
        secure(*socket);
        socket->startServerEncryption();
    }

private:
    ScriptedConnection::Hooks hooks()
    {
        const auto shared = m_shared;
        return {[shared] { return shared->nextScriptUnheard(); },
                [shared] { return shared->nextScript(); },
                [shared] {
                    const QMutexLocker lock(&shared->mutex);
                    ++shared->seen.usedConnections;
                },
                [shared](qint64 count) {
                    const QMutexLocker lock(&shared->mutex);
                    shared->seen.bytesReceived += count;
                },
                [shared](qint64 count) {
                    const QMutexLocker lock(&shared->mutex);
                    shared->seen.bytesSent += count;
                },
                [shared](const SeenRequest &request) {
                    const QMutexLocker lock(&shared->mutex);
                    shared->seen.requests.push_back(request);
                },
                [this] {
                    close();
                }};
    }

    void secure(QSslSocket &socket) const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_shared->tls->identity.certificate);
        configuration.setPrivateKey(m_shared->tls->identity.key);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setProtocol(m_shared->tls->protocol);
        // OpenSSL 3 speaks TLS before 1.2 only at security level 0: the server offers what it is
        // told to, and refusing it is the client's part.
        configuration.setBackendConfigurationOption("CipherString",
                                                    QByteArray("DEFAULT@SECLEVEL=0"));
        socket.setSslConfiguration(configuration);
    }

    std::shared_ptr<Shared> m_shared;
};

QByteArray SeenRequest::header(const QByteArray &name) const
{
    for (const auto &entry : headers) {
        if (entry.first.compare(name, Qt::CaseInsensitive) == 0)
            return entry.second;
    }
    return {};
}

int Seen::count(const QByteArray &method, const QByteArray &target) const
{
    return static_cast<int>(
        std::count_if(requests.begin(), requests.end(), [&](const SeenRequest &request) {
            return request.method == method && request.target == target;
        }));
}

ScriptedServer::ScriptedServer(std::vector<Script> scripts, std::optional<Tls> tls)
    : m_shared(new Shared{std::move(scripts), std::move(tls), {}, {}, 0, 0})
    , m_isTls(m_shared->tls.has_value())
    , m_worker(new Worker(m_shared))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, shared = m_shared] {
            worker->listen(QHostAddress::LocalHost);
            shared->port = worker->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

quint16 ScriptedServer::port() const
{
    return m_shared->port;
}

QString ScriptedServer::url() const
{
    return (m_isTls ? QStringLiteral("https://localhost:%1")
                    : QStringLiteral("http://127.0.0.1:%1"))
        .arg(port());
}

Seen ScriptedServer::seen() const
{
    const QMutexLocker lock(&m_shared->mutex);
    return m_shared->seen;
}

} // namespace vaultlock::tests
