// SPDX-License-Identifier: GPL-3.0-or-later

// The sandbox's HTTP server: whoever connects, it needs no more than its bounds.
#pragma once

#include "core/result.h"
#include "sandbox/http/httpmessage.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>

namespace vaultlock::sandbox {

/// What a client may use. Half requests on all connections cost 16 MiB, the large ones 64 MiB more,
/// and what buffers are larger than what they hold.
struct HttpBounds
{
    /// One more takes the place of the one that has been without an answer for longest.
    std::size_t connections = 64;
    /// Request line and headers; more: 431. Up to twice as much where they come in pieces.
    std::uint32_t headBytes = 16 * 1024;
    /// More: 413. A policy of 20 KB is 120 KB in a JSON string where each character is escaped.
    std::uint64_t bodyBytes = 256 * 1024;
    /// By the method and the path, as they arrived: whether a body may be large. None: never.
    std::function<bool(const QByteArray &, const QByteArray &)> isLarge = {};
    std::uint64_t largeBodyBytes = 8 * 1024 * 1024;
    /// Of all bodies over bodyBytes that are under way, together; more: 503.
    std::uint64_t largeBodiesBytes = 64 * 1024 * 1024;
    /// From its first byte to its last, and to send the answer: closed.
    std::chrono::milliseconds request = std::chrono::seconds(10);
    /// Between requests: closed. Longer than QNetworkAccessManager keeps a connection (120 s,
    /// qnetworkaccesscache.cpp), so that none of its requests meets one that is just being closed.
    std::chrono::milliseconds idle = std::chrono::seconds(150);
};

/// Hands every whole request to one function, as it arrived. Its sockets have a thread of their
/// own; the function is called in the thread that made this, which must run an event loop.
class HttpListener
{
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpListener(Handler handler, const HttpBounds &bounds = {});
    /// Closes all connections; the function is not called again.
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// Once, on 127.0.0.1 only. The port that it listens on; 0 asks for any free one.
    /// SandboxUnavailable: the port is taken.
    Result<quint16> listen(quint16 port);

private:
    class Server;

    std::unique_ptr<Server> m_server;
};

} // namespace vaultlock::sandbox
