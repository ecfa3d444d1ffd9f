// QHttpServer with its traps kept in one place.
#pragma once

#include "core/result.h"
#include "sandbox/httpmessage.h"

#include <functional>
#include <memory>

class QHttpServer;

namespace vaultlock::sandbox {

/// Hands every request to one function, as it arrived, and answers at once. Lives in the thread
/// that made it.
class HttpListener
{
public:
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpListener(Handler handler);
    ~HttpListener();
    HttpListener(const HttpListener &) = delete;
    HttpListener &operator=(const HttpListener &) = delete;

    /// On 127.0.0.1 only. The port that it listens on; 0 asks for any free one.
    /// SandboxUnavailable: the port is taken.
    Result<quint16> listen(quint16 port);

private:
    Handler m_handler;
    std::unique_ptr<QHttpServer> m_server;
};

} // namespace vaultlock::sandbox
