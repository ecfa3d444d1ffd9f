// SPDX-License-Identifier: GPL-3.0-or-later

// Archives: as a whole. Source: Glacier API reference, "Archive Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply uploadArchive(const Call &call, const HttpRequest &request,
                        const OperationContext &context);
HttpReply deleteArchive(const Call &call, const OperationContext &context);

/// 201, as the service says where the archive is now.
HttpReply archiveCreated(const Archive &archive, const VaultName &vault,
                         const OperationContext &context);

} // namespace vaultlock::sandbox
