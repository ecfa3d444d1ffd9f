// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to the sandbox and back, without an HTTP library that would mend them.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

namespace vaultlock::tests {

struct RawReply
{
    int status = 0; ///< 0: the connection was closed without an answer, or none came in time
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json().value(QLatin1String("code")).toString(); }
};

/// Runs the event loop until one whole reply is here, or the connection is closed.
inline RawReply exchange(quint16 port, const QByteArray &text)
{
    QTcpSocket socket;
    QByteArray received;
    RawReply reply;
    const auto isWhole = [&] {
        received += socket.readAll();
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        reply.head = received.left(end);
        reply.body = received.mid(end + 4);
        return reply.body.size() >= reply.header("Content-Length").toLongLong();
    };
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write(text);
    const bool ended = QTest::qWaitFor(
        [&] { return isWhole() || socket.state() == QAbstractSocket::UnconnectedState; }, 60'000);
    if (ended && !reply.head.isEmpty())
        reply.status = reply.head.mid(9, 3).toInt();
    return reply;
}

} // namespace vaultlock::tests
