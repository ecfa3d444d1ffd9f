// SPDX-License-Identifier: GPL-3.0-or-later

// From an operation to the signed request that is sent.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/glacier/operation.h"
#include "aws/signing/sigv4.h"
#include "aws/transport/httpmessage.h"
#include "core/result.h"

namespace vaultlock::aws {

/// Signs exactly what QUrl will put on the wire. One thread.
class RequestSigner
{
public:
    RequestSigner(Endpoint endpoint, Region region);

    /// utc: the time to sign with. Errors: SelfTestFailed if the signature could not be made.
    Result<HttpRequest> sign(const Operation &operation, const Credentials &credentials,
                             const QDateTime &utc);

private:
    Endpoint m_endpoint;
    QByteArray m_base; ///< its URL
    Region m_region;
    Signer m_signer;
};

} // namespace vaultlock::aws
