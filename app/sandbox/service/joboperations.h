// SPDX-License-Identifier: GPL-3.0-or-later

// Retrievals of archives and inventories. Source: Glacier API reference, "Job Operations".
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply initiateJob(const Call &call, const HttpRequest &request,
                      const OperationContext &context);
HttpReply describeJob(const Call &call, const OperationContext &context);
HttpReply listJobs(const Call &call, const HttpRequest &request, const OperationContext &context);
HttpReply jobOutput(const Call &call, const HttpRequest &request, const OperationContext &context);

/// NotFound: no vault, or no such job.
Result<Job> jobOf(const Call &call, const OperationContext &context);

} // namespace vaultlock::sandbox
