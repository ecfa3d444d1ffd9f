// SPDX-License-Identifier: GPL-3.0-or-later

// What a request on the wire claims, checked.
#pragma once

#include "aws/signing/sigv4.h"
#include "glacierrig.h"

namespace vaultlock::tests {

/// Signs again what arrived, as the service would.
inline QByteArray expectedAuthorization(const SeenRequest &seen)
{
    const QByteArray time = seen.header("x-amz-date");
    const aws::SigningScope scope{time.left(8), "us-west-2", "glacier"};
    const QByteArray claimed = seen.header("authorization");
    const qsizetype start = claimed.indexOf("SignedHeaders=") + 14;
    aws::SigningRequest request;
    request.method = seen.method;
    request.path = seen.target.split('?').value(0);
    request.query = seen.target.split('?').value(1);
    const QList<QByteArray> names =
        claimed.mid(start, claimed.indexOf(',', start) - start).split(';');
    for (const QByteArray &name : names)
        request.headers.append(qMakePair(name, seen.header(name)));
    request.payloadHash = aws::sha256Hex(seen.body);
    const aws::CanonicalRequest canonical = aws::canonicalRequest(request);
    aws::Signer signer;
    return aws::authorization(
        "AKIDEXAMPLE", scope, canonical.signedHeaders,
        signer.signature(exampleSecret, scope, aws::stringToSign(time, scope, canonical.text)));
}

inline QByteArray signedHeaders(const SeenRequest &seen)
{
    return seen.header("authorization").split(' ').value(2).chopped(1).mid(14);
}

} // namespace vaultlock::tests
