// SPDX-License-Identifier: GPL-3.0-or-later

// Archives that come in parts. Source: Glacier API reference, "Multipart Upload Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply initiateUpload(const Call &call, const HttpRequest &request,
                         const OperationContext &context);
HttpReply uploadPart(const Call &call, const HttpRequest &request, const OperationContext &context);
HttpReply completeUpload(const Call &call, const HttpRequest &request,
                         const OperationContext &context);
HttpReply abortUpload(const Call &call, const OperationContext &context);
HttpReply listUploads(const Call &call, const HttpRequest &request,
                      const OperationContext &context);
HttpReply listParts(const Call &call, const HttpRequest &request, const OperationContext &context);

} // namespace vaultlock::sandbox
