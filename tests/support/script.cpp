// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/script.h"

namespace vaultlock::tests {

namespace {

QByteArray head(int status, const ReplyHeaders &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &header : headers)
        text += header.first + ": " + header.second + "\r\n";
    return text;
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace

QByteArray httpReply(int status, const ReplyHeaders &headers, const QByteArray &body)
{
    // A 204 has no body, and RFC 9110 forbids it a length.
    const QByteArray length = status == 204
                                  ? QByteArray()
                                  : "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return head(status, headers) + length + "\r\n" + body;
}

QByteArray chunkedReply(int status, const ReplyHeaders &headers, const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    return head(status, headers) + "Transfer-Encoding: chunked\r\n\r\n" + chunk(body.left(half)) +
           chunk(body.mid(half)) + "0\r\n\r\n";
}

QByteArray unframedReply(int status, const ReplyHeaders &headers, const QByteArray &body)
{
    return head(status, headers) + "\r\n" + body;
}

} // namespace vaultlock::tests
