// SPDX-License-Identifier: GPL-3.0-or-later

// An HTTP server on loopback that misbehaves as told, and counts what arrives.
#pragma once

#include "support/script.h"
#include "support/tlsauthority.h"

#include <QSsl>
#include <QString>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace vaultlock::tests {

/// What arrived as a whole request.
struct SeenRequest
{
    QByteArray method;
    QByteArray target; ///< path and query as on the wire
    ReplyHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
};

struct Seen
{
    std::vector<SeenRequest> requests;
    int connections = 0;
    /// Those on which a byte of a request came: Qt 6.8 connects again after it has lost a
    /// connection, and sends nothing there.
    int usedConnections = 0;
    /// Of requests, whole or not; over TLS after decryption.
    qint64 bytesReceived = 0;
    /// Given to the operating system, replies and fillers.
    qint64 bytesSent = 0;

    int count(const QByteArray &method, const QByteArray &target) const;
};

/// Runs in a thread of its own. The n-th exchange (a connection on which something is said or
/// reacted to, and each further request on it) follows the n-th script; when they are used up, the
/// last again and again.
class ScriptedServer
{
public:
    struct Tls
    {
        TlsIdentity identity;
        QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater;
    };

    explicit ScriptedServer(std::vector<Script> scripts, std::optional<Tls> tls = std::nullopt);
    ~ScriptedServer();
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;

    quint16 port() const;
    /// `https://localhost:PORT` or `http://127.0.0.1:PORT`.
    QString url() const;
    Seen seen() const;

    class Worker;

private:
    struct Shared;

    std::shared_ptr<Shared> m_shared;
    bool m_isTls;
    QThread m_thread;
    Worker *m_worker; ///< lives in the thread
};

} // namespace vaultlock::tests
