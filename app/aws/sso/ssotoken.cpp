// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sso/ssotoken.h"

#include "aws/credentials/wellformed.h"
#include "aws/profiles/profileargument.h"
#include "aws/reply/readmoment.h"
#include "aws/sso/oidc.h"
#include "aws/tokencache/tokenfile.h"

#include <QCryptographicHash>

#include <utility>

namespace vaultlock::aws {

QString ssoTokenFile(const QString &cacheFolder, const SsoSource &source)
{
    const QString key = source.session.isEmpty() ? source.startUrl : source.session;
    const QByteArray name =
        QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    return cacheFolder + u'/' + QString::fromLatin1(name) + QLatin1String(".json");
}

QString ssoLoginCommand(const SsoSource &source)
{
    return QStringLiteral("aws sso login ") + profileArgument(source.profile);
}

SsoTokenService::SsoTokenService(SsoSource source, Endpoint oidc)
    : m_source(std::move(source))
    , m_oidc(std::move(oidc))
{
}

tl::unexpected<Error> SsoTokenService::unusable(const QString &why) const
{
    return failure(ErrorKind::SignInFileUnusable,
                   QStringLiteral("the token of profile %1: %2; “%3” writes a new one")
                       .arg(m_source.profile, why, ssoLoginCommand(m_source)));
}

Result<QDateTime> SsoTokenService::expiry(const QJsonObject &token) const
{
    const Secret accessToken = Secret::consume(tokenText(token, "accessToken").toUtf8());
    if (accessToken.isEmpty())
        return unusable(QStringLiteral("it has no accessToken"));
    if (!isPrintable(accessToken.view()))
        return unusable(QStringLiteral("its accessToken has signs that no token has"));
    const auto end = readMoment(tokenText(token, "expiresAt"));
    if (!end)
        return unusable(QStringLiteral("it does not say when the token ends (expiresAt)"));
    return *end;
}

bool SsoTokenService::canRenew(const QJsonObject &token, const QDateTime &utc) const
{
    const auto registrationEnd = readMoment(tokenText(token, "registrationExpiresAt"));
    return !tokenText(token, "refreshToken").isEmpty() && !tokenText(token, "clientId").isEmpty() &&
           !tokenText(token, "clientSecret").isEmpty() && registrationEnd && *registrationEnd > utc;
}

Result<HttpRequest> SsoTokenService::renewal(const QJsonObject &token, const QDateTime &)
{
    return oidcRequest(m_oidc, "/token",
                       {{QStringLiteral("grantType"), QStringLiteral("refresh_token")},
                        {QStringLiteral("clientId"), tokenText(token, "clientId")},
                        {QStringLiteral("clientSecret"), tokenText(token, "clientSecret")},
                        {QStringLiteral("refreshToken"), tokenText(token, "refreshToken")}});
}

Result<QJsonObject> SsoTokenService::renewed(QJsonObject token, const HttpReply &reply,
                                             const QDateTime &utc) const
{
    return withCreatedToken(std::move(token), reply, utc);
}

Error SsoTokenService::refusal(const HttpReply &reply) const
{
    const Error error = oidcRefusal(reply);
    return error.kind == ErrorKind::OtherServiceError ? signInNeeded() : error;
}

Error SsoTokenService::signInNeeded() const
{
    return {ErrorKind::SsoLoginNeeded, {}, 0, {}, ssoLoginCommand(m_source)};
}

} // namespace vaultlock::aws
