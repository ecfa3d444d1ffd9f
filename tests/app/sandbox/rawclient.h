// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes to the sandbox and back, without an HTTP library that would mend them.
#pragma once

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <chrono>

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
    // Not by qWaitFor(), which sleeps between two looks: tests send thousands of requests.
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        if (isWhole())
            loop.quit();
    });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::seconds(60), &loop, &QEventLoop::quit);
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write(text);
    loop.exec();
    isWhole(); // what came with the end of the connection
    if (!reply.head.isEmpty())
        reply.status = reply.head.mid(9, 3).toInt();
    return reply;
}

} // namespace vaultlock::tests
