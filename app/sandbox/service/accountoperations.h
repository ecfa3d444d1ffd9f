// SPDX-License-Identifier: GPL-3.0-or-later

// What an account sets for all its retrievals. Source: Glacier API reference, "Data Retrieval
// Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply retrievalPolicy(const OperationContext &context);
HttpReply setRetrievalPolicy(const HttpRequest &request, const OperationContext &context);
HttpReply listCapacity(const OperationContext &context);
HttpReply purchaseCapacity(const OperationContext &context);

} // namespace vaultlock::sandbox
