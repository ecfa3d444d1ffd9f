// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials from environment variables.
#pragma once

#include "aws/credentials/credentials.h"

class QProcessEnvironment;

namespace vaultlock::aws {

/// AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, for temporary keys, AWS_SESSION_TOKEN, as they
/// were when this was made. An empty variable counts as not set, as in AWS's own tools.
class EnvironmentCredentialsProvider final : public CredentialsProvider
{
public:
    explicit EnvironmentCredentialsProvider(const QProcessEnvironment &environment);

    /// NoCredentials where neither key is set. InvalidConfiguration where one is missing, or holds
    /// what no key has (spaces, line ends, other than ASCII: it would bend a header). The detail
    /// begins with the variable's name.
    static Result<SharedCredentials> read(const QProcessEnvironment &environment);

    QFuture<Result<SharedCredentials>> credentials() override;
    SharedCredentials present() const override { return m_credentials.value_or(nullptr); }

private:
    Result<SharedCredentials> m_credentials;
};

/// AWS_CREDENTIAL_EXPIRATION, which says when the keys of the variables end; empty, it says
/// nothing. InvalidConfiguration where they have ended, and where it is no time or has no zone:
/// AWS's own CLI refuses the keys then (botocore 1.43, credentials.EnvProvider).
Result<void> checkNotExpired(const QProcessEnvironment &environment, const QDateTime &now);

} // namespace vaultlock::aws
