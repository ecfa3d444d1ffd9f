// SPDX-License-Identifier: GPL-3.0-or-later

// Tags of vaults. Source: Glacier API reference, "Add Tags To Vault", "Remove Tags From Vault",
// "List Tags For Vault"; developer guide, "Tagging S3 Glacier Resources".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply addTags(const Call &call, const HttpRequest &request, const OperationContext &context);
HttpReply removeTags(const Call &call, const HttpRequest &request, const OperationContext &context);
HttpReply listTags(const Call &call, const OperationContext &context);

} // namespace vaultlock::sandbox
