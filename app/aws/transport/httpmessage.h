// SPDX-License-Identifier: GPL-3.0-or-later

// One HTTP request and its reply, as values.
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <optional>

namespace vaultlock::aws {

using HttpHeaders = QList<QPair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method;
    QUrl url;            ///< sent as QUrl encodes it
    HttpHeaders headers; ///< sent as they are; Content-Length is added
    QByteArray body;     ///< sent as it is; may be empty
};

/// Longer nobody is kept waiting: what was asked for fails then.
inline constexpr std::chrono::seconds longestRetryAfter{60};

struct HttpReply
{
    int status = 0;
    HttpHeaders headers; ///< as Qt gives them: a repeated header is one, its values joined by ", "
    QByteArray body;
    /// The length of the body was announced or chunked, so it is known to be whole. Else the end of
    /// the connection was the end of the body, and only its content can tell.
    bool isFramed = false;
    std::optional<ServerTime> serverTime; ///< from the Date header, where it was readable

    /// The value of the header, trimmed; nothing if it is not there. name: in any case.
    std::optional<QByteArray> header(const QByteArray &name) const;
    /// How long it asks to be left alone (Retry-After of RFC 9110: seconds, or a date, which counts
    /// from the reply's own); at most longestRetryAfter. Nothing if it does not say.
    std::optional<std::chrono::milliseconds> retryAfter() const;
};

/// An IMF-fixdate of RFC 9110, `Mon, 02 Mar 2026 15:04:00 GMT`, in UTC; nothing if it is not one.
std::optional<QDateTime> httpDate(const QByteArray &text);

} // namespace vaultlock::aws
