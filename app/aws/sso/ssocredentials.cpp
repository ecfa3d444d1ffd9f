// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sso/ssocredentials.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/reply/serviceerror.h"
#include "aws/reply/strictjson.h"
#include "aws/sso/ssotoken.h"
#include "aws/tokencache/tokenfile.h"
#include "core/utctime.h"
#include "core/whendone.h"

#include <QUrl>

#include <utility>

namespace vaultlock::aws {

namespace {

Result<SharedCredentials> readRoleCredentials(const QByteArray &body, const SsoSource &source)
{
    const auto object = readStrictObject(body);
    if (!object)
        return failure(ErrorKind::MalformedReply, QStringLiteral("IAM Identity Center"));
    const QJsonObject role = object->value(QLatin1String("roleCredentials")).toObject();
    auto credentials = keysIn(role, {"accessKeyId", "secretAccessKey", "sessionToken"});
    const double expiration = role.value(QLatin1String("expiration")).toDouble();
    credentials->expiry = utcTime(static_cast<qint64>(expiration));
    credentials->source = QStringLiteral("IAM Identity Center, role %1 in account %2")
                              .arg(source.roleName, source.accountId);
    if (expiration <= 0 || credentials->sessionToken.isEmpty() || !checkWellFormed(*credentials))
        return failure(ErrorKind::MalformedReply, QStringLiteral("IAM Identity Center"));
    return SharedCredentials(std::move(credentials));
}

} // namespace

SsoCredentials::SsoCredentials(const SsoSession &session, Endpoint portal,
                               const RequestServices &services)
    : m_source(session.source)
    , m_portal(std::move(portal))
    , m_services(services)
    , m_token(ssoTokenFile(session.cacheFolder, m_source),
              std::make_unique<SsoTokenService>(m_source, session.oidc), services)
{
}

QFuture<Result<SharedCredentials>> SsoCredentials::credentials()
{
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(m_token.token(), &m_requests, [this, promise](const Result<QJsonObject> &token) {
        if (token)
            askPortal(*token, promise);
        else
            promise->keep(failure(token.error()));
    });
    return promise->future();
}

void SsoCredentials::askPortal(const QJsonObject &token, const Promise &promise)
{
    const auto shared =
        std::make_shared<const Secret>(Secret::consume(tokenText(token, "accessToken").toUtf8()));
    const auto make = [this, shared](const QDateTime &) -> Result<HttpRequest> {
        const QByteArray query = "role_name=" + QUrl::toPercentEncoding(m_source.roleName) +
                                 "&account_id=" + QUrl::toPercentEncoding(m_source.accountId);
        const std::string_view view = shared->view();
        return HttpRequest{
            "GET",
            QUrl::fromEncoded(m_portal.url().toEncoded() + "/federation/credentials?" + query,
                              QUrl::StrictMode),
            {{"x-amz-sso_bearer_token",
              QByteArray(view.data(), static_cast<qsizetype>(view.size()))}},
            {}};
    };
    const auto judge = [source = m_source](const HttpReply &reply) -> Result<void> {
        if (reply.status == 200)
            return {};
        if (reply.status == 401)
            return failure(ErrorKind::SsoLoginNeeded, ssoLoginCommand(source));
        return failure(of(Party::IdentityCenter, serviceError(reply)));
    };
    auto *request = new RetriedRequest(m_services, make, judge, &m_requests);
    whenDone(request->future(), &m_requests,
             [promise, source = m_source](const Result<HttpReply> &reply) {
                 promise->keep(reply ? readRoleCredentials(reply->body, source)
                                     : Result<SharedCredentials>(failure(reply.error())));
             });
    request->start();
}

} // namespace vaultlock::aws
