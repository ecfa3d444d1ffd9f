// SPDX-License-Identifier: GPL-3.0-or-later

// A request with its signature.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/signing/sigv4.h"
#include "aws/transport/httpmessage.h"
#include "core/result.h"

namespace vaultlock::aws {

/// For which service and Region a signature holds.
struct SigningPlace
{
    QByteArray service;
    QByteArray region;
};

/// Adds host, x-amz-date, x-amz-security-token for temporary credentials, and authorization; the
/// headers that are there already are signed, too. Signs exactly what QUrl will put on the wire.
/// utc: the time to sign with. Errors: SelfTestFailed if the signature could not be made.
Result<void> signRequest(HttpRequest &request, const Endpoint &endpoint, const SigningPlace &place,
                         const Credentials &credentials, const QDateTime &utc, Signer &signer);

} // namespace vaultlock::aws
