// SPDX-License-Identifier: GPL-3.0-or-later

// Who would be told of finished jobs: kept and shown, nothing is sent. Source: Glacier API
// reference, "Set Vault Notification Configuration" and its neighbours.
#pragma once

#include "sandbox/service/operations.h"

namespace vaultlock::sandbox {

HttpReply notifications(const Call &call, const OperationContext &context);
HttpReply setNotifications(const Call &call, const HttpRequest &request,
                           const OperationContext &context);
/// Succeeds where there are none, as documented ("idempotent").
HttpReply deleteNotifications(const Call &call, const OperationContext &context);

/// InvalidParameter: no ARN of a topic can look so.
Result<void> checkTopic(const QString &topic);

} // namespace vaultlock::sandbox
