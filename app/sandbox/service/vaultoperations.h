// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults themselves. Source: Glacier API reference, "Vault Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply listVaults(const HttpRequest &request, const OperationContext &context);
HttpReply describeVault(const Call &call, const OperationContext &context);
HttpReply createVault(const Call &call, const OperationContext &context);
HttpReply deleteVault(const Call &call, const OperationContext &context);

} // namespace vaultlock::sandbox
