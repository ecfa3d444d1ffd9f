// SPDX-License-Identifier: GPL-3.0-or-later

// Requests as a client would make them, and as one would not.
#pragma once

#include "aws/signing/sigv4.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/sandboxserver.h"

#include <string_view>

namespace vaultlock::tests {

inline std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Who signs, when and for whom.
struct Signature
{
    QByteArray accessKeyId;
    QByteArray secret;
    QByteArray host;
    QDateTime time;
    QByteArray region = "us-west-2";
    QByteArray service = "glacier";
    QByteArray scopeDate = {}; ///< empty: the day of `time`
};

inline Signature signatureOf(const sandbox::Access &access, const QDateTime &time)
{
    const std::string_view secret = access.secretAccessKey->view();
    return {access.accessKeyId.toLatin1(),
            QByteArray(secret.data(), static_cast<qsizetype>(secret.size())),
            access.endpoint.authority().toLatin1(), time};
}

/// The request with Host, x-amz-date, the version and Authorization added.
inline sandbox::HttpRequest signedWith(sandbox::HttpRequest request, const Signature &by,
                                       const QByteArray &payloadHash)
{
    const QByteArray date = aws::amzDate(by.time);
    request.headers.append({"Host", by.host});
    request.headers.append({"X-Amz-Date", date});
    request.headers.emplaceBack("x-amz-glacier-version", "2012-06-01");
    const aws::SigningScope scope{by.scopeDate.isEmpty() ? date.left(8) : by.scopeDate, by.region,
                                  by.service};
    const aws::SigningRequest toSign{request.method, request.path, request.query, request.headers,
                                     payloadHash};
    const aws::CanonicalRequest canonical = aws::canonicalRequest(toSign);
    aws::Signer signer;
    const QByteArray signature =
        signer.signature(viewOf(by.secret), scope, aws::stringToSign(date, scope, canonical.text));
    request.headers.append(
        {"Authorization",
         aws::authorization(by.accessKeyId, scope, canonical.signedHeaders, signature)});
    return request;
}

inline sandbox::HttpRequest signedRequest(const sandbox::HttpRequest &request, const Signature &by)
{
    return signedWith(request, by, aws::sha256Hex(viewOf(request.body)));
}

/// As one of the sandbox's other identities.
inline Signature signatureOf(const sandbox::Access &access, const sandbox::IdentityAccess &identity,
                             const QDateTime &time)
{
    Signature by = signatureOf(access, time);
    by.accessKeyId = identity.accessKeyId.toLatin1();
    const std::string_view secret = identity.secretAccessKey->view();
    by.secret = QByteArray(secret.data(), static_cast<qsizetype>(secret.size()));
    return by;
}

/// As it goes over the wire.
inline QByteArray wireText(const sandbox::HttpRequest &request)
{
    QByteArray text = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        text += '?' + request.query;
    text += " HTTP/1.1\r\n";
    for (const auto &header : request.headers)
        text += header.first + ": " + header.second + "\r\n";
    return text + "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n\r\n" +
           request.body;
}

} // namespace vaultlock::tests
