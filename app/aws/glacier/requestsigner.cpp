#include "aws/glacier/requestsigner.h"

#include "core/byteview.h"

#include <utility>

namespace vaultlock::aws {

namespace {

QByteArray copyOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

RequestSigner::RequestSigner(Endpoint endpoint, Region region)
    : m_endpoint(std::move(endpoint))
    , m_region(std::move(region))
{
}

Result<HttpRequest> RequestSigner::sign(const Operation &operation, const Credentials &credentials,
                                        const QDateTime &utc)
{
    QByteArray address = m_endpoint.url().toEncoded() + operation.path;
    if (!operation.query.isEmpty())
        address += '?' + operation.query;
    HttpRequest request{
        operation.method, QUrl::fromEncoded(address, QUrl::StrictMode), {}, operation.body};

    const QByteArray time = amzDate(utc);
    HttpHeaders &headers = request.headers;
    headers = {{"host", m_endpoint.hostHeader().toLatin1()},
               {"x-amz-date", time},
               {"x-amz-glacier-version", "2012-06-01"}};
    if (!operation.body.isEmpty())
        headers.emplaceBack("content-type", "application/json");
    if (!credentials.sessionToken.isEmpty())
        headers.emplaceBack("x-amz-security-token", copyOf(credentials.sessionToken.view()));

    const SigningScope scope{time.left(8), m_region.toString().toLatin1(), "glacier"};
    const CanonicalRequest canonical =
        canonicalRequest({operation.method, request.url.path(QUrl::FullyEncoded).toLatin1(),
                          request.url.query(QUrl::FullyEncoded).toLatin1(), request.headers,
                          sha256Hex(viewOf(operation.body))});
    const QByteArray signature = m_signer.signature(credentials.secretAccessKey.view(), scope,
                                                    stringToSign(time, scope, canonical.text));
    if (signature.isEmpty())
        return failure(ErrorKind::SelfTestFailed);
    headers.emplaceBack("authorization", authorization(credentials.accessKeyId.toLatin1(), scope,
                                                       canonical.signedHeaders, signature));
    return request;
}

} // namespace vaultlock::aws
