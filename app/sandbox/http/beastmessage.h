// SPDX-License-Identifier: GPL-3.0-or-later

// Between Boost.Beast's messages and ours.
#pragma once

#include "sandbox/http/httpmessage.h"

#include <boost/beast/core/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>
#include <cstdint>

namespace vaultlock::sandbox {

template <typename StringView>
QByteArray bytes(const StringView &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

HttpRequest plain(const boost::beast::http::request<boost::beast::http::string_body> &message);
boost::beast::http::response<boost::beast::http::string_body>
message(const HttpReply &reply, unsigned version, bool keepAlive);

/// What to say about a request that cannot be read; 0: nothing, there is nobody to say it to.
int refusalStatus(const boost::beast::error_code &error);
/// 413, and how much would have been taken.
HttpReply tooLarge(std::uint64_t allowed);
/// 503: the large bodies that are under way leave no room.
HttpReply tooMany();

} // namespace vaultlock::sandbox
