// SPDX-License-Identifier: GPL-3.0-or-later

// What STS answers.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/sts/stsclient.h"
#include "aws/transport/httpmessage.h"

namespace vaultlock::aws {

/// The error that a reply is; nothing for a 200.
Result<void> judgeStsReply(const HttpReply &reply);
/// MalformedReply where it is not one.
Result<CallerIdentity> readCallerIdentity(const QByteArray &xml);
/// Of AssumeRole and AssumeRoleWithWebIdentity alike.
Result<SharedCredentials> readAssumedRole(const QByteArray &xml, const QString &source);

} // namespace vaultlock::aws
