// SPDX-License-Identifier: GPL-3.0-or-later

// What `aws login` left behind, and how AWS Sign-In renews it.
// Source: AWS CLI 2.38 and the SDK for JavaScript 3.972 (credential-provider-login); AWS Sign-In
// API, CreateOAuth2Token.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/profiles/credentialchain.h"
#include "aws/tokencache/cachedtoken.h"
#include "core/random.h"

#include <QJsonObject>
#include <QString>

namespace vaultlock::aws {

/// Below the cache's folder: the SHA-256 of login_session, and `.json`.
QString loginTokenFile(const QString &cacheFolder, const LoginSession &source);

/// `aws login --profile x`
QString loginCommand(const LoginSession &source);

/// `aws login, user/bob in account 222222222222`
QString loginDescription(const LoginSession &source);

/// The keys of a session's file, well formed. InvalidConfiguration.
Result<SharedCredentials> loginKeys(const QJsonObject &token, const LoginSession &source);

/// The session of the file: keys, and the right to new ones for who holds the key of the file.
class LoginTokenService final : public TokenService
{
public:
    /// Where renewals go.
    struct Place
    {
        std::optional<Endpoint> configured; ///< by a URL; else the sign-in endpoint of a Region
        Region region;                      ///< unless the file names its own
        EndpointVariant variant;
    };

    /// random outlives it.
    LoginTokenService(LoginSession source, Place place, Random &random);

    Result<QDateTime> expiry(const QJsonObject &token) const override;
    bool canRenew(const QJsonObject &token, const QDateTime &utc) const override;
    Result<HttpRequest> renewal(const QJsonObject &token, const QDateTime &utc) override;
    Result<QJsonObject> renewed(QJsonObject token, const HttpReply &reply,
                                const QDateTime &utc) const override;
    Error refusal(const HttpReply &reply) const override;
    Error signInNeeded() const override;

private:
    Result<Endpoint> endpointFor(const QJsonObject &token) const;

    LoginSession m_source;
    Place m_place;
    Random &m_random;
};

} // namespace vaultlock::aws
