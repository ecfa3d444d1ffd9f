// SPDX-License-Identifier: GPL-3.0-or-later

// What a scripted server does with one request.
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>

#include <chrono>

namespace vaultlock::tests {

struct Script
{
    enum class Reading {
        Nothing, // reacts as soon as the connection is there (over TLS: encrypted)
        Head,    // … the request's head
        Request, // … head and body
    };
    enum class Ending {
        KeepOpen, // waits for another request; with no reply: silence
        Close,
        Reset,        // RST instead of FIN
        CloseForGood, // and nothing answers at the port from then on
    };

    Reading reading = Reading::Request;
    QByteArray reply;
    /// Where it is set: the reply, made of the request as it came. Needs Reading::Request.
    QByteArray (*replyTo)(const QByteArray &request) = nullptr;
    qint64 filler = 0;                 ///< so many more bytes after the reply, as they are taken
    std::chrono::milliseconds drip{0}; ///< between two bytes of the reply; 0: all at once
    Ending ending = Ending::KeepOpen;
};

using ReplyHeaders = QList<QPair<QByteArray, QByteArray>>;

/// A whole reply, Content-Length added.
QByteArray httpReply(int status, const ReplyHeaders &headers, const QByteArray &body = {});
/// The same in two chunks, with the last one.
QByteArray chunkedReply(int status, const ReplyHeaders &headers, const QByteArray &body);
/// The same without a length: the end of the connection is the end of the body.
QByteArray unframedReply(int status, const ReplyHeaders &headers, const QByteArray &body);

} // namespace vaultlock::tests
