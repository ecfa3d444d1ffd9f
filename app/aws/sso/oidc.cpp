// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/sso/oidc.h"

#include "aws/credentials/wellformed.h"
#include "aws/reply/serviceerror.h"
#include "aws/reply/strictjson.h"
#include "aws/tokencache/tokenfile.h"

#include <QJsonDocument>

#include <algorithm>

namespace vaultlock::aws {

namespace {

/// OAuth's codes are words in lower case; a longer or other text is somebody else's.
QString oauthCode(const QJsonObject &body)
{
    constexpr qsizetype longestCode = 60;
    const QString code = tokenText(body, "error");
    const bool isWord = std::all_of(code.begin(), code.end(),
                                    [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'_'; });
    return isWord && code.size() <= longestCode ? code : QString();
}

tl::unexpected<Error> malformedOidc()
{
    return failure(ErrorKind::MalformedReply, QStringLiteral("IAM Identity Center (OIDC)"));
}

} // namespace

Result<Endpoint> oidcEndpoint(const SsoSource &source, const std::optional<Endpoint> &configured)
{
    if (configured)
        return *configured;
    const auto region = Region::fromString(source.region);
    if (!region)
        return failure(
            ErrorKind::InvalidConfiguration,
            QStringLiteral("[profile %1] sso_region: no AWS Region").arg(source.profile));
    return Endpoint::forService(QStringLiteral("oidc"), *region);
}

HttpRequest oidcRequest(const Endpoint &endpoint, const QByteArray &path, const QJsonObject &body)
{
    return {"POST",
            QUrl::fromEncoded(endpoint.url().toEncoded() + path, QUrl::StrictMode),
            {{"Content-Type", "application/json"}},
            QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Error oidcRefusal(const HttpReply &reply)
{
    Error error = of(Party::IdentityCenter, serviceError(reply));
    const QJsonObject body = readStrictObject(reply.body).value_or(QJsonObject());
    const QString code = oauthCode(body);
    const bool isRefusal = reply.status >= 400 && reply.status < 500 && reply.status != 429;
    if (!isRefusal || code.isEmpty())
        return error;
    error.kind = ErrorKind::OtherServiceError;
    error.code = code;
    error.detail = tokenText(body, "error_description").left(500);
    return error;
}

Result<QJsonObject> oidcReply(const HttpReply &reply)
{
    const auto object = readStrictObject(reply.body);
    if (!object)
        return malformedOidc();
    return *object;
}

Result<QJsonObject> withCreatedToken(QJsonObject token, const HttpReply &reply,
                                     const QDateTime &utc)
{
    constexpr int longestSession = 90 * 24 * 3600; // a session lasts 90 days at most
    const auto given = oidcReply(reply);
    if (!given)
        return failure(given.error());
    const QString accessToken = tokenText(*given, "accessToken");
    const int seconds = given->value(QLatin1String("expiresIn")).toInt();
    if (accessToken.isEmpty() || !isPrintable(accessToken.toStdString()) || seconds <= 0 ||
        seconds > longestSession)
        return malformedOidc();
    token.insert(QLatin1String("accessToken"), accessToken);
    token.insert(QLatin1String("expiresAt"), tokenTimeText(utc.addSecs(seconds)));
    const QString refreshToken = tokenText(*given, "refreshToken");
    if (refreshToken.isEmpty())
        token.remove(QLatin1String("refreshToken"));
    else
        token.insert(QLatin1String("refreshToken"), refreshToken);
    return token;
}

} // namespace vaultlock::aws
