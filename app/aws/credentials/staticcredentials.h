// SPDX-License-Identifier: GPL-3.0-or-later

// Credentials that are already here.
#pragma once

#include "aws/credentials/credentials.h"

namespace vaultlock::aws {

/// Always the same ones: the sandbox's, for instance.
class StaticCredentialsProvider final : public CredentialsProvider
{
public:
    /// credentials: not null.
    explicit StaticCredentialsProvider(SharedCredentials credentials);

    QFuture<Result<SharedCredentials>> credentials() override;
    SharedCredentials present() const override { return m_credentials; }

private:
    SharedCredentials m_credentials;
};

} // namespace vaultlock::aws
