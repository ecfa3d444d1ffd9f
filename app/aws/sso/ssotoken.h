// SPDX-License-Identifier: GPL-3.0-or-later

// The token that `aws sso login` leaves behind, and how IAM Identity Center renews it.
// Source: AWS CLI 2 (botocore 1.43, tokens.py).
#pragma once

#include "aws/endpoint/endpoint.h"
#include "aws/profiles/credentialchain.h"
#include "aws/tokencache/cachedtoken.h"

#include <QString>

namespace vaultlock::aws {

/// Where the token of a source lies below the cache's folder: the SHA-1 of the session's name, or
/// of the start URL in the older form, and `.json`.
QString ssoTokenFile(const QString &cacheFolder, const SsoSource &source);

/// `aws sso login --profile x`
QString ssoLoginCommand(const SsoSource &source);

/// A token with refreshToken, clientId and clientSecret is renewed by CreateToken, until its
/// registrationExpiresAt; one without that, as botocore has it, is not.
class SsoTokenService final : public TokenService
{
public:
    SsoTokenService(SsoSource source, Endpoint oidc);

    Result<QDateTime> expiry(const QJsonObject &token) const override;
    bool canRenew(const QJsonObject &token, const QDateTime &utc) const override;
    Result<HttpRequest> renewal(const QJsonObject &token, const QDateTime &utc) override;
    Result<QJsonObject> renewed(QJsonObject token, const HttpReply &reply,
                                const QDateTime &utc) const override;
    Error refusal(const HttpReply &reply) const override;
    Error signInNeeded() const override;

private:
    tl::unexpected<Error> unusable(const QString &why) const;

    SsoSource m_source;
    Endpoint m_oidc;
};

} // namespace vaultlock::aws
