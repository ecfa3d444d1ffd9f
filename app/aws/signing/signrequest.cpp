// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/signing/signrequest.h"

namespace vaultlock::aws {

Result<void> signRequest(HttpRequest &request, const Endpoint &endpoint, const SigningPlace &place,
                         const Credentials &credentials, const QDateTime &utc, Signer &signer)
{
    const QByteArray time = amzDate(utc);
    HttpHeaders &headers = request.headers;
    headers.emplaceBack("host", endpoint.hostHeader().toLatin1());
    headers.emplaceBack("x-amz-date", time);
    if (!credentials.sessionToken.isEmpty())
        headers.emplaceBack("x-amz-security-token",
                            QByteArrayView(credentials.sessionToken.view()).toByteArray());

    const SigningScope scope{time.left(8), place.region, place.service};
    const CanonicalRequest canonical = canonicalRequest(
        {request.method, request.url.path(QUrl::FullyEncoded).toLatin1(),
         request.url.query(QUrl::FullyEncoded).toLatin1(), headers, sha256Hex(request.body)});
    const QByteArray signature = signer.signature(credentials.secretAccessKey.view(), scope,
                                                  stringToSign(time, scope, canonical.text));
    if (signature.isEmpty())
        return failure(ErrorKind::SelfTestFailed);
    headers.emplaceBack("authorization", authorization(credentials.accessKeyId.toLatin1(), scope,
                                                       canonical.signedHeaders, signature));
    return {};
}

} // namespace vaultlock::aws
