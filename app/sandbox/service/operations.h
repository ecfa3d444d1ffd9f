// SPDX-License-Identifier: GPL-3.0-or-later

// Glacier's operations: from a call to its reply. Pure but for chance.
#pragma once

#include "core/random.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/service/call.h"
#include "sandbox/vaults/vaultstore.h"

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

/// The request is the one that the call was read from, and its caller may do this.
HttpReply perform(const Call &call, const HttpRequest &request, const OperationContext &context);

} // namespace vaultlock::sandbox
