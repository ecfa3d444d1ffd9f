// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of a role by IAM Identity Center.
// Source: IAM Identity Center Portal API reference, GetRoleCredentials.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/endpoint/endpoint.h"
#include "aws/profiles/credentialchain.h"
#include "aws/transport/retriedrequest.h"

#include <QObject>

namespace vaultlock::aws {

/// Reads the cached token and asks the portal each time. SsoLoginNeeded where the token is missing,
/// expired or refused. One thread.
class SsoCredentials final : public CredentialsProvider
{
public:
    /// services and what it refers to outlive it.
    SsoCredentials(SsoSource source, QString cacheFolder, Endpoint portal,
                   const RequestServices &services);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    SsoSource m_source;
    QString m_cacheFolder;
    Endpoint m_portal;
    RequestServices m_services;
    QObject m_requests;
};

} // namespace vaultlock::aws
