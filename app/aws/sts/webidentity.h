// SPDX-License-Identifier: GPL-3.0-or-later

// A role that a token file gives, as in a Kubernetes pod.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/profiles/credentialchain.h"
#include "aws/sts/stsclient.h"

#include <QObject>

namespace vaultlock::aws {

/// Reads the file and asks STS each time; the request is not signed. As readNamedFile() for
/// the file, and InvalidConfiguration where it holds no token, or more than the 20,000 bytes that
/// STS takes. One thread.
class WebIdentity final : public CredentialsProvider
{
public:
    /// clock outlives it.
    WebIdentity(WebIdentitySource source, std::shared_ptr<StsClient> sts, const Clock &clock);

    QFuture<Result<SharedCredentials>> credentials() override;

private:
    WebIdentitySource m_source;
    std::shared_ptr<StsClient> m_sts;
    const Clock &m_clock;
};

} // namespace vaultlock::aws
