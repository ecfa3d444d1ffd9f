// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/access/requestverifier.h"

#include "core/byteview.h"
#include "core/utctime.h"
#include "sandbox/access/constanttime.h"
#include "sandbox/service/refusal.h"

#include <algorithm>

namespace vaultlock::sandbox {

struct RequestVerifier::Authorization
{
    QByteArray accessKeyId;
    aws::SigningScope scope;
    QList<QByteArray> signedHeaders; ///< lower case
    QByteArray signature;
};

namespace {

constexpr qint64 tolerance = 15 * 60; // seconds; AWS General Reference, "Signing process"

/// The value of `name=` in `AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`.
QByteArray field(const QByteArray &authorization, const QByteArray &name)
{
    for (const QByteArray &part : authorization.split(',')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.startsWith(name + '='))
            return trimmed.mid(name.size() + 1);
    }
    return {};
}

bool isFresh(const QByteArray &amzDate, const std::vector<QDateTime> &clocks)
{
    const QDateTime written =
        QDateTime::fromString(QString::fromLatin1(amzDate), QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QDateTime signedAt = utcTime(written.date(), written.time());
    return signedAt.isValid() &&
           std::any_of(clocks.begin(), clocks.end(), [&signedAt](const QDateTime &now) {
               return std::abs(signedAt.secsTo(now)) <= tolerance;
           });
}

/// Every header that says something to the service is covered by the signature.
bool coversWhatMatters(const HttpRequest &request, const QList<QByteArray> &signedHeaders)
{
    if (!signedHeaders.contains("host"))
        return false;
    return std::all_of(request.headers.begin(), request.headers.end(), [&](const auto &header) {
        const QByteArray name = header.first.toLower();
        return !name.startsWith("x-amz-") || signedHeaders.contains(name);
    });
}

/// canonical: as it should have been; the query and the headers of the request stand in it, and
/// what may be kept secret of these is taken out.
tl::unexpected<Error> doesNotMatch(QByteArray canonical, const QByteArray &stringToSign,
                                   const QByteArray &sessionToken)
{
    if (!sessionToken.isEmpty())
        canonical.replace(sessionToken, "<not shown>");
    return invalidSignature(
        QStringLiteral(
            "The request signature we calculated does not match the signature you provided. Check "
            "your AWS Secret Access Key and signing method. Consult the service documentation for "
            "details.\n\nThe Canonical String for this request should have been\n'%1'\n\nThe "
            "String-to-Sign should have been\n'%2'\n")
            .arg(QString::fromUtf8(canonical), QString::fromUtf8(stringToSign)));
}

tl::unexpected<Error> hashDoesNotMatch(const QByteArray &computed, const QByteArray &claimed)
{
    return invalidSignature(
        QStringLiteral("The value passed in as x-amz-content-sha256 does not match the computed "
                       "payload hash. Computed digest: %1 expected hash: %2")
            .arg(QString::fromLatin1(computed), QString::fromLatin1(claimed)));
}

} // namespace

RequestVerifier::RequestVerifier(std::vector<Credentials> credentials, Region region,
                                 std::vector<QByteArray> hosts)
    : m_region(std::move(region))
    , m_hosts(std::move(hosts))
{
    for (Credentials &one : credentials)
        m_keys.push_back({std::move(one), {}});
}

Result<std::size_t> RequestVerifier::verify(const HttpRequest &request,
                                            const std::vector<QDateTime> &clocks)
{
    if (const auto host = verifyHost(request); !host)
        return failure(host.error());

    if (request.query.contains("X-Amz-Signature="))
        return invalidSignature(QStringLiteral(
            "The request is presigned: X-Amz-Signature is in its query. Here requests are signed "
            "in the Authorization header."));
    const QByteArray header = request.header("authorization");
    const QByteArray algorithm("AWS4-HMAC-SHA256 ");
    if (!header.startsWith(algorithm))
        return missingAuthentication(QStringLiteral("Missing Authentication Token"));
    const QByteArray fields = header.mid(algorithm.size());
    const QList<QByteArray> credential = field(fields, "Credential").split('/');
    if (credential.size() != 5 || credential[4] != "aws4_request")
        return invalidSignature(QStringLiteral("The Credential of the request is malformed."));
    const Authorization authorization{credential[0],
                                      {credential[1], credential[2], credential[3]},
                                      field(fields, "SignedHeaders").toLower().split(';'),
                                      field(fields, "Signature")};

    const auto key = keyOf(request, authorization);
    if (!key)
        return unrecognizedClient(
            QStringLiteral("The security token included in the request is invalid."));

    const QByteArray date = request.header("x-amz-date");
    if (const auto scope = verifyScope(authorization, date); !scope)
        return failure(scope.error());
    if (!isFresh(date, clocks))
        return invalidSignature(QStringLiteral("Signature expired or not yet current: ") +
                                QString::fromLatin1(date));
    return verifySignature(m_keys[*key], request, authorization, date).map([&] { return *key; });
}

Result<void> RequestVerifier::verifyHost(const HttpRequest &request) const
{
    const QByteArray host = request.header("host").toLower();
    if (std::find(m_hosts.begin(), m_hosts.end(), host) == m_hosts.end())
        return badRequest(QStringLiteral("The Host header names another server."));
    return {};
}

/// The key's own token has to come with it, and none with a key that has none.
std::optional<std::size_t> RequestVerifier::keyOf(const HttpRequest &request,
                                                  const Authorization &authorization) const
{
    const QByteArray token = request.header("x-amz-security-token");
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        const Credentials &own = m_keys[i].credentials;
        const std::string_view ownToken = own.sessionToken ? own.sessionToken->view() : "";
        if (equalInConstantTime(viewOf(authorization.accessKeyId), viewOf(own.accessKeyId)) &&
            equalInConstantTime(viewOf(token), ownToken))
            return i;
    }
    return {};
}

Result<void> RequestVerifier::verifyScope(const Authorization &authorization,
                                          const QByteArray &date) const
{
    const aws::SigningScope &scope = authorization.scope;
    if (scope.region != m_region.toString().toLatin1())
        return invalidSignature(QStringLiteral("Credential should be scoped to the Region ") +
                                m_region.toString());
    if (scope.service != "glacier")
        return invalidSignature(QStringLiteral("Credential should be scoped to service glacier."));
    if (scope.date != date.left(8))
        return invalidSignature(
            QStringLiteral("Date in Credential scope does not match x-amz-date."));
    return {};
}

Result<void> RequestVerifier::verifySignature(Key &key, const HttpRequest &request,
                                              const Authorization &authorization,
                                              const QByteArray &date)
{
    if (!coversWhatMatters(request, authorization.signedHeaders))
        return invalidSignature(QStringLiteral("A header that must be signed is not."));
    const QByteArray bodyHash = aws::sha256Hex(viewOf(request.body));
    const QByteArray claimedHash = request.header("x-amz-content-sha256");
    aws::SigningRequest toSign{request.method,
                               aws::normalizedPath(request.path),
                               request.query,
                               {},
                               claimedHash.isEmpty() ? bodyHash : claimedHash};
    for (const auto &header : request.headers) {
        if (authorization.signedHeaders.contains(header.first.toLower()))
            toSign.headers.append(header);
    }
    const aws::CanonicalRequest canonical = aws::canonicalRequest(toSign);
    const QByteArray stringToSign = aws::stringToSign(date, authorization.scope, canonical.text);
    const QByteArray expected = key.signer.signature(key.credentials.secretAccessKey->view(),
                                                     authorization.scope, stringToSign);
    // An empty signature would mean that OpenSSL failed: fail closed.
    if (canonical.signedHeaders != authorization.signedHeaders.join(';') || expected.isEmpty() ||
        !equalInConstantTime(viewOf(expected), viewOf(authorization.signature)))
        return doesNotMatch(canonical.text, stringToSign, request.header("x-amz-security-token"));
    if (!claimedHash.isEmpty() && claimedHash != bodyHash)
        return hashDoesNotMatch(bodyHash, claimedHash);
    return {};
}

} // namespace vaultlock::sandbox
