// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/credentials/credentials.h"

namespace vaultlock::aws {

CredentialsProvider::~CredentialsProvider() = default;

QFuture<Result<SharedCredentials>> CredentialsProvider::renewed(const SharedCredentials &)
{
    return credentials();
}

} // namespace vaultlock::aws
