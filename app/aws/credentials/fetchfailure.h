// SPDX-License-Identifier: GPL-3.0-or-later

// What a service that gives credentials said, told apart from what Glacier says.
#pragma once

#include "core/error.h"

namespace vaultlock::aws {

/// The failure of STS, the portal of IAM Identity Center or a metadata service, as one of fetching
/// credentials: its refusal is RoleNotGranted, its silence or nonsense CredentialsNotFetched.
/// Without that a refused role would read as a refused Glacier request, which a vault's lock may be
/// the reason of. What means the same of every service (a wrong signature or clock, TLS, the proxy,
/// an address) stays as it is. Code, status, request ID and message are kept.
Error fetchFailure(const Error &error);

} // namespace vaultlock::aws
