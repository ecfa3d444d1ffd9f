// SPDX-License-Identifier: GPL-3.0-or-later

// A request and its reply, without sockets.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace vaultlock::sandbox {

struct HttpRequest
{
    QByteArray method;
    QByteArray path;  ///< encoded, as it arrived
    QByteArray query; ///< encoded, as it arrived, without "?"
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// By a lower-case name; empty if there is none. Two of one name: the first.
    QByteArray header(const char *name) const;
};

struct HttpReply
{
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body; ///< JSON where no header says otherwise
};

/// `{"code","message","type"}` with the error's own status.
HttpReply errorReply(const Error &error);
HttpReply errorReply(const tl::unexpected<Error> &refusal);

} // namespace vaultlock::sandbox
