// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of a role by IAM Identity Center.
// Source: IAM Identity Center Portal API reference, GetRoleCredentials.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/sso/ssosession.h"
#include "aws/tokencache/cachedtoken.h"
#include "aws/transport/retriedrequest.h"

#include <QObject>

namespace vaultlock::aws {

/// Reads the cached token, renews it where it is about to end, and asks the portal, each time.
/// SsoLoginNeeded where the token is missing, has ended for good, or is refused; else as
/// CachedToken::token(). One thread.
class SsoCredentials final : public CredentialsProvider
{
public:
    /// services and what it refers to outlive it.
    SsoCredentials(const SsoSession &session, Endpoint portal, const RequestServices &services);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    using Promise = std::shared_ptr<KeptPromise<SharedCredentials>>;
    void askPortal(const QJsonObject &token, const Promise &promise);

    SsoSource m_source;
    Endpoint m_portal;
    RequestServices m_services;
    CachedToken m_token;
    QObject m_requests;
};

} // namespace vaultlock::aws
