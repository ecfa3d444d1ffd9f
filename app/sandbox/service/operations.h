// SPDX-License-Identifier: GPL-3.0-or-later

// Glacier's operations: from a call to its reply. Pure but for chance and the bytes of archives.
// Each family has a file of its own: …operations.cpp.
#pragma once

#include "core/random.h"
#include "sandbox/http/httpmessage.h"
#include "sandbox/service/call.h"
#include "sandbox/state/contents.h"
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
    Contents &contents; ///< what was added belongs to nobody until the store names it
};

/// The request is the one that the call was read from, and its caller may do this.
HttpReply perform(const Call &call, const HttpRequest &request, const OperationContext &context);

} // namespace vaultlock::sandbox
