// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/login/logintoken.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/login/dpopkey.h"
#include "aws/login/signinendpoint.h"
#include "aws/profiles/profileargument.h"
#include "aws/reply/readmoment.h"
#include "aws/reply/serviceerror.h"
#include "aws/reply/strictjson.h"
#include "aws/signing/sigv4.h"
#include "aws/tokencache/tokenfile.h"

#include <QJsonDocument>
#include <QUuid>

#include <utility>

namespace vaultlock::aws {

namespace {

constexpr KeyNames keyNames{"accessKeyId", "secretAccessKey", "sessionToken"};
/// What the SDKs take where the reply does not say; AWS Sign-In's keys last 15 minutes.
constexpr int usualSeconds = 900;
/// STS API reference: no keys of a session last longer.
constexpr int mostSeconds = 43'200;

QJsonObject keysOfToken(const QJsonObject &token)
{
    return token.value(QLatin1String("accessToken")).toObject();
}

tl::unexpected<Error> unusable(const LoginSession &source, const QString &why)
{
    return failure(ErrorKind::SignInFileUnusable,
                   QStringLiteral("the session of profile %1: %2").arg(source.profile, why));
}

QByteArray uniqueId(Random &random)
{
    return QUuid::fromRfc4122(random.bytes(16)).toByteArray(QUuid::WithoutBraces);
}

QByteArray renewalBody(const QJsonObject &token)
{
    const QJsonObject body{{QStringLiteral("clientId"), tokenText(token, "clientId")},
                           {QStringLiteral("refreshToken"), tokenText(token, "refreshToken")},
                           {QStringLiteral("grantType"), QStringLiteral("refresh_token")}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

QString loginTokenFile(const QString &cacheFolder, const LoginSession &source)
{
    return cacheFolder + u'/' + QString::fromLatin1(sha256Hex(source.session.toUtf8())) +
           QLatin1String(".json");
}

QString loginCommand(const LoginSession &source)
{
    return QStringLiteral("aws login ") + profileArgument(source.profile);
}

QString loginDescription(const LoginSession &source)
{
    // arn:aws:iam::222222222222:user/bob
    const QString who = source.session.section(u':', 5);
    const QString account = source.session.section(u':', 4, 4);
    if (who.isEmpty() || account.isEmpty())
        return QStringLiteral("aws login, profile %1").arg(source.profile);
    return QStringLiteral("aws login, %1 in account %2").arg(who, account);
}

Result<SharedCredentials> loginKeys(const QJsonObject &token, const LoginSession &source)
{
    const QJsonObject keys = keysOfToken(token);
    auto credentials = keysIn(keys, keyNames);
    credentials->expiry = readMoment(tokenText(keys, "expiresAt"));
    credentials->source = loginDescription(source);
    if (!credentials->expiry)
        return unusable(source, QStringLiteral("it has no expiresAt"));
    if (!checkWellFormed(*credentials) || credentials->sessionToken.isEmpty())
        return unusable(source, QStringLiteral("its access token holds no keys"));
    return SharedCredentials(std::move(credentials));
}

LoginTokenService::LoginTokenService(LoginSession source, Place place, Random &random)
    : m_source(std::move(source))
    , m_place(std::move(place))
    , m_random(random)
{
}

Result<QDateTime> LoginTokenService::expiry(const QJsonObject &token) const
{
    return loginKeys(token, m_source).map([](const SharedCredentials &keys) {
        return *keys->expiry;
    });
}

bool LoginTokenService::canRenew(const QJsonObject &token, const QDateTime &) const
{
    return !tokenText(token, "clientId").isEmpty() && !tokenText(token, "refreshToken").isEmpty() &&
           !tokenText(token, "dpopKey").isEmpty();
}

/// A refresh token counts in the Region in which it was given: newer tools write that down.
Result<Endpoint> LoginTokenService::endpointFor(const QJsonObject &token) const
{
    if (m_place.configured)
        return *m_place.configured;
    const QString named = tokenText(token, "signInRegion");
    if (named.isEmpty())
        return signInEndpoint(m_place.region, m_place.variant);
    const auto region = Region::fromString(named);
    if (!region)
        return unusable(m_source, QStringLiteral("its signInRegion is no AWS Region"));
    return signInEndpoint(*region, m_place.variant);
}

Result<HttpRequest> LoginTokenService::renewal(const QJsonObject &token, const QDateTime &utc)
{
    const auto endpoint = endpointFor(token);
    if (!endpoint)
        return failure(endpoint.error());
    const auto key = DpopKey::fromPem(Secret::consume(tokenText(token, "dpopKey").toUtf8()));
    if (!key)
        return unusable(m_source, QStringLiteral("its dpopKey is %1").arg(key.error().detail));
    const QByteArray method("POST");
    const QUrl url = QUrl::fromEncoded(endpoint->url().toEncoded() + "/v1/token", QUrl::StrictMode);
    const auto proof = key->proof({method, url, utc, uniqueId(m_random)});
    if (!proof)
        return failure(proof.error());
    return HttpRequest{
        method, url, {{"Content-Type", "application/json"}, {"DPoP", *proof}}, renewalBody(token)};
}

Result<QJsonObject> LoginTokenService::renewed(QJsonObject token, const HttpReply &reply,
                                               const QDateTime &utc) const
{
    const auto malformed = [] {
        return failure(ErrorKind::MalformedReply, QStringLiteral("AWS Sign-In"));
    };
    const auto given = readStrictObject(reply.body);
    if (!given)
        return malformed();
    const QString refreshToken = tokenText(*given, "refreshToken");
    const QJsonObject newKeys = keysOfToken(*given);
    const int seconds = given->value(QLatin1String("expiresIn")).toInt(usualSeconds);
    if (refreshToken.isEmpty() || seconds <= 0 || seconds > mostSeconds)
        return malformed();
    QJsonObject keys = keysOfToken(token);
    for (const char *name : {keyNames.accessKeyId, keyNames.secretAccessKey, keyNames.sessionToken})
        keys.insert(QLatin1String(name), tokenText(newKeys, name));
    keys.insert(QLatin1String("expiresAt"), tokenTimeText(utc.addSecs(seconds)));
    token.insert(QLatin1String("accessToken"), keys);
    token.insert(QLatin1String("refreshToken"), refreshToken);
    if (!expiry(token))
        return malformed();
    return token;
}

Error LoginTokenService::refusal(const HttpReply &reply) const
{
    Error error = of(Party::SignIn, serviceError(reply));
    // AWS Sign-In API reference, CreateOAuth2Token: AccessDeniedException says in `error` why.
    const QJsonObject body = readStrictObject(reply.body).value_or(QJsonObject());
    const QString reason = tokenText(body, "error");
    const bool isRefusal = reply.status >= 400 && reply.status < 500 && reply.status != 429;
    const bool isOfOAuth = !error.code.isEmpty() || !reason.isEmpty();
    if (!isRefusal || !isOfOAuth || error.kind == ErrorKind::ClockSkewed)
        return error;
    if (reason == QLatin1String("INSUFFICIENT_PERMISSIONS")) {
        error.kind = ErrorKind::AccessDenied;
        if (error.detail.isEmpty())
            error.detail = QStringLiteral("signin:CreateOAuth2Token is not allowed");
        return error;
    }
    return signInNeeded();
}

Error LoginTokenService::signInNeeded() const
{
    return {ErrorKind::SsoLoginNeeded, {}, 0, {}, loginCommand(m_source)};
}

} // namespace vaultlock::aws
