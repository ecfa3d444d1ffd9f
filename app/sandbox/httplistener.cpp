#include "sandbox/httplistener.h"

#include "sandbox/boundedtcpserver.h"

#include <QHttpServer>
#include <QTcpSocket>

namespace vaultlock::sandbox {

namespace {

constexpr qint64 largestRequest = 1024 * 1024;

const char *methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "OTHER"; // no operation has it, and no signature matches it
    }
}

HttpRequest plain(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return {methodName(request.method()), url.path(QUrl::FullyEncoded).toLatin1(),
            url.query(QUrl::FullyEncoded).toLatin1(), request.headers(), request.body()};
}

/// By hand, because QHttpServerResponder::write() takes its headers as an initializer list and
/// gives a 204 a Content-Length.
void send(const HttpReply &reply, QHttpServerResponder &responder)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(reply.status));
    for (const auto &header : reply.headers)
        responder.writeHeader(header.first, header.second);
    if (!reply.body.isEmpty())
        responder.writeHeader("Content-Type", "application/json");
    if (reply.status != 204)
        responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
}

} // namespace

HttpListener::HttpListener(Handler handler)
    : m_handler(std::move(handler))
{
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(quint16 port)
{
    m_server = std::make_unique<QHttpServer>();
    m_server->setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            HttpReply reply = m_handler(plain(request));
            if (request.method() == QHttpServerRequest::Method::Head)
                reply.body.clear();
            send(reply, responder);
            BoundedTcpServer::requestEnded(responder.socket());
        });
    auto tcp = std::make_unique<BoundedTcpServer>(largestRequest);
    if (!tcp->listen(QHostAddress::LocalHost, port))
        return failure(ErrorKind::SandboxUnavailable,
                       QStringLiteral("127.0.0.1:%1: %2").arg(port).arg(tcp->errorString()));
    const quint16 listening = tcp->serverPort();
    m_server->bind(tcp.release()); // QHttpServer becomes its parent
    return listening;
}

} // namespace vaultlock::sandbox
