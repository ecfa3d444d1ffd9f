// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/requestsigner.h"

#include "aws/signing/signrequest.h"

#include <utility>

namespace vaultlock::aws {

RequestSigner::RequestSigner(Endpoint endpoint, Region region)
    : m_endpoint(std::move(endpoint))
    , m_base(m_endpoint.url().toEncoded())
    , m_region(std::move(region))
{
}

Result<HttpRequest> RequestSigner::sign(const Operation &operation, const Credentials &credentials,
                                        const QDateTime &utc)
{
    QByteArray address = m_base + operation.path;
    if (!operation.query.isEmpty())
        address += '?' + operation.query;
    HttpRequest request{
        operation.method, QUrl::fromEncoded(address, QUrl::StrictMode), {}, operation.body};

    request.headers = {{"x-amz-glacier-version", "2012-06-01"}};
    request.headers += operation.headers;
    if (!operation.body.isEmpty())
        request.headers.emplaceBack("content-type", operation.contentType);
    const SigningPlace place{"glacier", m_region.toString().toLatin1()};
    const auto isSigned = signRequest(request, m_endpoint, place, credentials, utc, m_signer);
    return isSigned ? Result<HttpRequest>(std::move(request)) : failure(isSigned.error());
}

} // namespace vaultlock::aws
