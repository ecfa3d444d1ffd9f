#include "aws/signing/signrequest.h"

#include "core/byteview.h"

namespace vaultlock::aws {

namespace {

QByteArray copyOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

Result<void> signRequest(HttpRequest &request, const Endpoint &endpoint, const SigningPlace &place,
                         const Credentials &credentials, const QDateTime &utc, Signer &signer)
{
    const QByteArray time = amzDate(utc);
    HttpHeaders &headers = request.headers;
    headers.emplaceBack("host", endpoint.hostHeader().toLatin1());
    headers.emplaceBack("x-amz-date", time);
    if (!credentials.sessionToken.isEmpty())
        headers.emplaceBack("x-amz-security-token", copyOf(credentials.sessionToken.view()));

    const SigningScope scope{time.left(8), place.region, place.service};
    const CanonicalRequest canonical =
        canonicalRequest({request.method, request.url.path(QUrl::FullyEncoded).toLatin1(),
                          request.url.query(QUrl::FullyEncoded).toLatin1(), headers,
                          sha256Hex(viewOf(request.body))});
    const QByteArray signature = signer.signature(credentials.secretAccessKey.view(), scope,
                                                  stringToSign(time, scope, canonical.text));
    if (signature.isEmpty())
        return failure(ErrorKind::SelfTestFailed);
    headers.emplaceBack("authorization", authorization(credentials.accessKeyId.toLatin1(), scope,
                                                       canonical.signedHeaders, signature));
    return {};
}

} // namespace vaultlock::aws
