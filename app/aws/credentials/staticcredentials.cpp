// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/staticcredentials.h"

#include "core/whendone.h"

#include <utility>

namespace vaultlock::aws {

StaticCredentialsProvider::StaticCredentialsProvider(SharedCredentials credentials)
    : m_credentials(std::move(credentials))
{
}

QFuture<Result<SharedCredentials>> StaticCredentialsProvider::credentials()
{
    return readyFuture<SharedCredentials>(m_credentials);
}

} // namespace vaultlock::aws
