// SPDX-License-Identifier: GPL-3.0-or-later

// With beastmessage.h, all that knows Boost.Beast. Debian 12 and 13 have it with one interface, and
// it bounds what a client may send, and how long it may take for it.
#include "sandbox/http/httplistener.h"

#include "core/logging.h"
#include "sandbox/http/beastmessage.h"

#include <QObject>

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <fcntl.h>
#include <list>
#include <optional>
#include <thread>

namespace vaultlock::sandbox {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;

constexpr std::size_t firstPiece = 4096; // a request without a policy is smaller
constexpr std::chrono::milliseconds untilDescriptorsAreFree(100);

/// Asio does not ask for it: a browser or a credential process that is started must not hold the
/// sandbox's port and connections.
template <typename Socket>
void keepFromChildren(Socket &socket)
{
    ::fcntl(socket.native_handle(), F_SETFD, FD_CLOEXEC);
}

} // namespace

class HttpListener::Server
{
public:
    Server(Handler handler, const HttpBounds &bounds)
        : m_handler(std::move(handler))
        , m_bounds(bounds)
    {
    }

    ~Server()
    {
        m_context.stop();
        if (m_thread.joinable())
            m_thread.join();
    }

    beast::error_code listen(quint16 port);
    quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    class Connection;
    using Connections = std::list<std::shared_ptr<Connection>>;

    void accept();
    void admit(tcp::socket socket);
    /// False: the large bodies that are under way leave no room for it.
    bool reserve(std::uint64_t bytes);

    Handler m_handler;
    HttpBounds m_bounds;
    asio::io_context m_context{1};
    QObject m_handlerThread; ///< lives where the handler is called; what waits for it dies with it
    tcp::acceptor m_acceptor{m_context};
    asio::steady_timer m_retry{m_context};
    Connections m_connections;    ///< the one that has been without an answer for longest first
    std::uint64_t m_reserved = 0; ///< bytes of large bodies
    std::thread m_thread;
};

/// Lives in the server's thread, as long as something is under way for it.
class HttpListener::Server::Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Server &server, tcp::socket socket)
        : m_server(server)
        , m_stream(std::move(socket))
        , m_buffer(server.m_bounds.headBytes)
    {
    }

    void awaitRequest();
    void close();
    bool isBeingAnswered() const { return m_isBeingAnswered; }

    Connections::iterator place; ///< in the server's list

private:
    void readRequest();
    void readOn();
    std::uint64_t allowedBody() const;
    bool admitBody();
    void release();
    bool isTooLong() const;
    void received(const beast::error_code &error);
    void handOver();
    void send(const HttpReply &reply, bool keepAlive);
    void discard();

    Server &m_server;
    beast::tcp_stream m_stream;
    beast::flat_buffer m_buffer;
    std::uint64_t m_received = 0; ///< bytes of the request
    std::uint64_t m_allowed = 0;  ///< bytes of its body; 0: its head is not yet read
    std::uint64_t m_reserved = 0; ///< of the server's, for its body
    std::optional<http::request_parser<http::string_body>> m_parser;
    std::optional<http::response<http::string_body>> m_response;
    std::uint64_t m_discarded = 0;
    bool m_isBeingAnswered = false;
    bool m_isClosed = false;
};

beast::error_code HttpListener::Server::listen(quint16 port)
{
    beast::error_code error;
    const tcp::endpoint here(asio::ip::address_v4::loopback(), port);
    m_acceptor.open(here.protocol(), error);
    if (!error)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        m_acceptor.bind(here, error);
    if (!error)
        m_acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return error;
    keepFromChildren(m_acceptor);
    accept();
    m_thread = std::thread([this] { m_context.run(); });
    return {};
}

void HttpListener::Server::accept()
{
    m_acceptor.async_accept([this](const beast::error_code &error, tcp::socket socket) {
        if (!error) {
            admit(std::move(socket));
            accept();
            return;
        }
        // The program has no descriptor left; clients wait in the system's queue.
        qCWarning(logSandbox, "cannot accept: %s", error.message().c_str());
        m_retry.expires_after(untilDescriptorsAreFree);
        m_retry.async_wait([this](const beast::error_code &) { accept(); });
    });
}

void HttpListener::Server::admit(tcp::socket socket)
{
    if (m_connections.size() >= m_bounds.connections) {
        const auto oldest = std::find_if(m_connections.begin(), m_connections.end(),
                                         [](const auto &one) { return !one->isBeingAnswered(); });
        if (oldest == m_connections.end())
            return;                                          // and the new one is closed
        const std::shared_ptr<Connection> leaving = *oldest; // close() takes it off the list
        leaving->close();
    }
    keepFromChildren(socket);
    beast::error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const auto connection = std::make_shared<Connection>(*this, std::move(socket));
    connection->place = m_connections.insert(m_connections.end(), connection);
    connection->awaitRequest();
}

bool HttpListener::Server::reserve(std::uint64_t bytes)
{
    if (bytes > m_bounds.largeBodiesBytes - m_reserved)
        return false;
    m_reserved += bytes;
    return true;
}

void HttpListener::Server::Connection::awaitRequest()
{
    release();
    m_allowed = 0;
    m_parser.emplace();
    m_parser->header_limit(m_server.m_bounds.headBytes);
    m_parser->body_limit(std::max(m_server.m_bounds.bodyBytes, m_server.m_bounds.largeBodyBytes));
    if (m_buffer.size() > 0) { // the client did not wait for the answer
        readRequest();
        return;
    }
    m_stream.expires_after(m_server.m_bounds.idle);
    m_stream.async_read_some(
        m_buffer.prepare(firstPiece),
        [self = shared_from_this()](const beast::error_code &error, std::size_t size) {
            if (error) {
                self->close();
                return;
            }
            self->m_buffer.commit(size);
            self->readRequest();
        });
}

void HttpListener::Server::Connection::readRequest()
{
    m_received = 0;
    m_stream.expires_after(m_server.m_bounds.request);
    readOn();
}

void HttpListener::Server::Connection::readOn()
{
    http::async_read_some(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const beast::error_code &error, std::size_t size) {
            self->m_received += size;
            if (!error && self->m_allowed == 0 && self->m_parser->is_header_done() &&
                !self->admitBody())
                return;
            if (error || self->m_parser->is_done())
                self->received(error);
            else if (self->isTooLong())
                self->received(self->m_parser->is_header_done() ? http::error::body_limit
                                                                : http::error::header_limit);
            else
                self->readOn();
        });
}

/// By the request's head.
std::uint64_t HttpListener::Server::Connection::allowedBody() const
{
    const HttpBounds &bounds = m_server.m_bounds;
    const auto path = bytes(m_parser->get().target()).split('?').constFirst();
    const bool isLarge =
        bounds.isLarge && bounds.isLarge(bytes(m_parser->get().method_string()), path);
    return isLarge ? bounds.largeBodyBytes : bounds.bodyBytes;
}

/// Once the head is there: whether the body may come. False: it has been refused.
bool HttpListener::Server::Connection::admitBody()
{
    m_allowed = allowedBody();
    m_parser->body_limit(m_allowed); // of chunks that are still to come
    const auto announced = m_parser->content_length();
    if (announced && *announced > m_allowed) {
        received(http::error::body_limit);
        return false;
    }
    const std::uint64_t needed = announced ? *announced : m_parser->chunked() ? m_allowed : 0;
    if (needed <= m_server.m_bounds.bodyBytes)
        return true;
    if (m_server.reserve(needed)) {
        m_reserved = needed;
        return true;
    }
    m_isBeingAnswered = true;
    send(tooMany(), false);
    return false;
}

void HttpListener::Server::Connection::release()
{
    m_server.m_reserved -= m_reserved;
    m_reserved = 0;
}

/// The parser's own limits do not count headers that come one by one, nor what stands between and
/// behind chunks.
bool HttpListener::Server::Connection::isTooLong() const
{
    const HttpBounds &bounds = m_server.m_bounds;
    return m_received > bounds.headBytes + (m_parser->is_header_done() ? m_allowed : 0);
}

void HttpListener::Server::Connection::received(const beast::error_code &error)
{
    if (m_isClosed)
        return;
    m_isBeingAnswered = true;
    if (!error)
        return handOver();
    // What came of it is of no use to anybody, and the next may need the room, whenever the client
    // of this one goes away.
    std::string().swap(m_parser->get().body());
    release();
    if (const int status = refusalStatus(error); status == 413)
        send(tooLarge(allowedBody()), false);
    else if (status != 0)
        send({status, {}, {}}, false);
    else
        close();
}

void HttpListener::Server::Connection::handOver()
{
    const bool keepAlive = m_parser->keep_alive();
    QMetaObject::invokeMethod(
        &m_server.m_handlerThread,
        [self = shared_from_this(), request = plain(m_parser->get()), keepAlive]() mutable {
            HttpReply reply = self->m_server.m_handler(request);
            if (request.method == "HEAD")
                reply.body.clear();
            asio::io_context &context = self->m_server.m_context;
            asio::post(context, [self = std::move(self), reply = std::move(reply), keepAlive] {
                self->send(reply, keepAlive);
            });
        },
        Qt::QueuedConnection);
}

void HttpListener::Server::Connection::send(const HttpReply &reply, bool keepAlive)
{
    m_response = message(reply, m_parser->get().version(), keepAlive);
    m_stream.expires_after(m_server.m_bounds.request);
    http::async_write(
        m_stream, *m_response,
        [self = shared_from_this(), keepAlive](const beast::error_code &error, std::size_t) {
            if (error) {
                self->close();
                return;
            }
            self->m_isBeingAnswered = false;
            if (!keepAlive) {
                beast::error_code ignored;
                self->m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
                self->discard();
                return;
            }
            Connections &all = self->m_server.m_connections;
            all.splice(all.end(), all, self->place);
            self->awaitRequest();
        });
}

/// Closed while something of a refused request is unread, the system would reset the connection,
/// and the client not see the answer (RFC 9112, 9.6). Ends with the client, or at a bound.
void HttpListener::Server::Connection::discard()
{
    m_buffer.clear();
    m_stream.async_read_some(
        m_buffer.prepare(firstPiece),
        [self = shared_from_this()](const beast::error_code &error, std::size_t size) {
            self->m_discarded += size;
            if (error || self->m_discarded > self->m_server.m_bounds.largeBodiesBytes)
                self->close();
            else
                self->discard();
        });
}

void HttpListener::Server::Connection::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    release();
    beast::error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_both, ignored);
    m_stream.close();
    m_server.m_connections.erase(place);
}

HttpListener::HttpListener(Handler handler, const HttpBounds &bounds)
    : m_server(std::make_unique<Server>(std::move(handler), bounds))
{
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(quint16 port)
{
    if (const beast::error_code error = m_server->listen(port))
        return failure(ErrorKind::SandboxUnavailable,
                       QStringLiteral("127.0.0.1:%1: %2")
                           .arg(port)
                           .arg(QString::fromStdString(error.message())));
    return m_server->port();
}

} // namespace vaultlock::sandbox
