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

tl::unexpected<Error> doesNotMatch()
{
    return invalidSignature(QStringLiteral(
        "The request signature we calculated does not match the signature you provided. Check your "
        "AWS Secret Access Key and signing method."));
}

} // namespace

RequestVerifier::RequestVerifier(QByteArray accessKeyId,
                                 std::shared_ptr<const Secret> secretAccessKey, Region region,
                                 std::vector<QByteArray> hosts)
    : m_accessKeyId(std::move(accessKeyId))
    , m_secretAccessKey(std::move(secretAccessKey))
    , m_region(std::move(region))
    , m_hosts(std::move(hosts))
{
}

Result<void> RequestVerifier::verify(const HttpRequest &request,
                                     const std::vector<QDateTime> &clocks)
{
    if (auto host = verifyHost(request); !host)
        return host;

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

    const bool isOurKey =
        equalInConstantTime(viewOf(authorization.accessKeyId), viewOf(m_accessKeyId));
    if (!isOurKey || !request.header("x-amz-security-token").isEmpty())
        return unrecognizedClient(
            QStringLiteral("The security token included in the request is invalid."));

    const QByteArray date = request.header("x-amz-date");
    if (auto scope = verifyScope(authorization, date); !scope)
        return scope;
    if (!isFresh(date, clocks))
        return invalidSignature(QStringLiteral("Signature expired or not yet current: ") +
                                QString::fromLatin1(date));
    return verifySignature(request, authorization, date);
}

/// A page in a browser that resolves its own name to this computer sends its own name.
Result<void> RequestVerifier::verifyHost(const HttpRequest &request) const
{
    const QByteArray host = request.header("host").toLower();
    if (std::find(m_hosts.begin(), m_hosts.end(), host) == m_hosts.end())
        return badRequest(QStringLiteral("The Host header names another server."));
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

Result<void> RequestVerifier::verifySignature(const HttpRequest &request,
                                              const Authorization &authorization,
                                              const QByteArray &date)
{
    if (!coversWhatMatters(request, authorization.signedHeaders))
        return invalidSignature(QStringLiteral("A header that must be signed is not."));
    const QByteArray payloadHash = aws::sha256Hex(viewOf(request.body));
    const QByteArray claimedHash = request.header("x-amz-content-sha256");
    if (!claimedHash.isEmpty() && claimedHash != payloadHash)
        return doesNotMatch();

    aws::SigningRequest toSign{request.method, request.path, request.query, {}, payloadHash};
    for (const auto &header : request.headers) {
        if (authorization.signedHeaders.contains(header.first.toLower()))
            toSign.headers.append(header);
    }
    const aws::CanonicalRequest canonical = aws::canonicalRequest(toSign);
    if (canonical.signedHeaders != authorization.signedHeaders.join(';'))
        return doesNotMatch();
    const QByteArray expected =
        m_signer.signature(m_secretAccessKey->view(), authorization.scope,
                           aws::stringToSign(date, authorization.scope, canonical.text));
    // An empty signature would mean that OpenSSL failed: fail closed.
    if (expected.isEmpty() ||
        !equalInConstantTime(viewOf(expected), viewOf(authorization.signature)))
        return doesNotMatch();
    return {};
}

} // namespace vaultlock::sandbox
