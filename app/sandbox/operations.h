// SPDX-License-Identifier: GPL-3.0-or-later

// Glacier's vault and vault-lock operations: from a verified request to its reply. Pure but for
// chance.
#pragma once

#include "core/random.h"
#include "sandbox/httpmessage.h"
#include "sandbox/vaultstore.h"

#include <QDateTime>

#include <chrono>

namespace vaultlock::sandbox {

/// Letters.
inline constexpr int lockIdLength = 24;

/// What an operation may use.
struct OperationContext
{
    VaultStore &store;
    QDateTime now; ///< the sandbox's own
    std::chrono::seconds window;
    Random &random;
};

/// InitiateVaultLock, CompleteVaultLock, AbortVaultLock, GetVaultLock, ListVaults, DescribeVault,
/// ListTagsForVault, GetVaultAccessPolicy, CreateVault. Anything else: UnknownOperationException.
HttpReply perform(const HttpRequest &request, const OperationContext &context);

} // namespace vaultlock::sandbox
