// SPDX-License-Identifier: GPL-3.0-or-later

#include "custody/support/faultyline.h"

#include "support/script.h"

#include <QTcpSocket>

#include <memory>
#include <optional>

namespace vaultlock::tests {

namespace {

/// The first whole request in the buffer, which is taken out of it.
std::optional<sandbox::HttpRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> start = lines.front().trimmed().split(' ');
    const QByteArray target = start.value(1);
    sandbox::HttpRequest request;
    request.method = start.value(0);
    request.path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    request.query = target.mid(request.path.size() + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype size = request.header("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + size)
        return {};
    request.body = buffer.mid(headEnd + 4, size);
    buffer.remove(0, headEnd + 4 + size);
    return request;
}

sandbox::HttpReply refusal(int status, const char *code)
{
    return sandbox::errorReply(
        Error{ErrorKind::OtherServiceError, QString::fromLatin1(code), status, {}, {}});
}

} // namespace

FaultyLine::FaultyLine(Service service)
    : m_service(std::move(service))
{
    listen(QHostAddress::LocalHost);
}

QUrl FaultyLine::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

void FaultyLine::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
        *buffer += socket->readAll();
        while (const auto request = takeRequest(*buffer))
            answer(*socket, *request);
    });
}

sandbox::HttpReply FaultyLine::replyTo(const sandbox::HttpRequest &request, LineFault fault)
{
    switch (fault) {
    case LineFault::Broken:
        return m_service.stamped(refusal(500, "InternalServerError"));
    case LineFault::Busy: {
        sandbox::HttpReply reply = m_service.stamped(refusal(503, "ServiceUnavailableException"));
        reply.headers.emplaceBack("Retry-After", "1");
        return reply;
    }
    case LineFault::Throttled:
        return m_service.stamped(refusal(400, "ThrottlingException"));
    default:
        return m_service.answer(request);
    }
}

void FaultyLine::answer(QTcpSocket &socket, const sandbox::HttpRequest &request)
{
    const LineFault fault = m_plan ? m_plan(request) : LineFault::None;
    if (fault == LineFault::CutBefore)
        return socket.abort();
    const sandbox::HttpReply reply = replyTo(request, fault);
    if (fault == LineFault::CutAfter)
        return socket.abort();
    if (fault == LineFault::Silence)
        return;
    const QByteArray bytes = httpReply(reply.status, reply.headers, reply.body);
    if (fault == LineFault::HalfReply) {
        socket.write(bytes.left(bytes.size() / 2));
        return socket.disconnectFromHost();
    }
    socket.write(bytes);
}

} // namespace vaultlock::tests
