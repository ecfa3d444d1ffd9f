// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials of a session of `aws login`.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/login/logintoken.h"

#include <QObject>

namespace vaultlock::aws {

/// Those of the session's file, renewed by AWS Sign-In from five minutes before their end. Errors:
/// as CachedToken::token(); SsoLoginNeeded where the session has ended. One thread.
class LoginCredentials final : public CredentialsProvider
{
public:
    /// services and what it refers to outlive it.
    LoginCredentials(LoginSession source, const QString &cacheFolder,
                     LoginTokenService::Place place, const RequestServices &services);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    LoginSession m_source;
    CachedToken m_session;
    QObject m_guard;
};

} // namespace vaultlock::aws
