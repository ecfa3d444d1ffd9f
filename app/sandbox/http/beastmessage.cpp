// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/http/beastmessage.h"

#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/beast/http/status.hpp>

namespace vaultlock::sandbox {

namespace beast = boost::beast;
namespace http = boost::beast::http;

HttpRequest plain(const http::request<http::string_body> &message)
{
    const QByteArray target = bytes(message.target());
    const qsizetype question = target.indexOf('?');
    HttpRequest request{bytes(message.method_string()),
                        question < 0 ? target : target.left(question),
                        question < 0 ? QByteArray() : target.mid(question + 1),
                        {},
                        bytes(message.body())};
    for (const auto &field : message)
        request.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
    return request;
}

http::response<http::string_body> message(const HttpReply &reply, unsigned version, bool keepAlive)
{
    http::response<http::string_body> message;
    message.version(version);
    message.result(static_cast<unsigned>(reply.status));
    for (const auto &header : reply.headers)
        message.insert(header.first.toStdString(), header.second.toStdString());
    if (!reply.body.isEmpty() && message.count(http::field::content_type) == 0)
        message.set(http::field::content_type, "application/json");
    message.body() = reply.body.toStdString();
    if (message.result() != http::status::no_content)
        message.content_length(message.body().size());
    message.keep_alive(keepAlive);
    return message;
}

int refusalStatus(const beast::error_code &error)
{
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    const bool isOver =
        error == http::error::end_of_stream || error == http::error::partial_message;
    const bool isMalformed =
        error.category() == make_error_code(http::error::bad_method).category();
    return isMalformed && !isOver ? 400 : 0;
}

HttpReply tooLarge(std::uint64_t allowed)
{
    return errorReply(
        Error{ErrorKind::InvalidParameter,
              QStringLiteral("RequestEntityTooLarge"),
              413,
              {},
              QStringLiteral("The sandbox takes at most %1 bytes here.").arg(allowed)});
}

HttpReply tooMany()
{
    return errorReply(Error{ErrorKind::ServiceUnavailable,
                            QStringLiteral("ServiceUnavailableException"),
                            503,
                            {},
                            QStringLiteral("Too many large requests are under way.")});
}

} // namespace vaultlock::sandbox
