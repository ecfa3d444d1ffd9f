// SPDX-License-Identifier: GPL-3.0-or-later

// A vault's two policies: the lock's and the access policy. Source: Glacier API reference, "Vault
// Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply initiateLock(const Call &call, const HttpRequest &request,
                       const OperationContext &context);
HttpReply vaultLock(const Call &call, const OperationContext &context);
HttpReply accessPolicy(const Call &call, const OperationContext &context);
HttpReply setAccessPolicy(const Call &call, const HttpRequest &request,
                          const OperationContext &context);
/// Succeeds where there is none, as documented ("idempotent").
HttpReply deleteAccessPolicy(const Call &call, const OperationContext &context);

} // namespace vaultlock::sandbox
