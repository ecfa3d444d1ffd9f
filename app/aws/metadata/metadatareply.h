// SPDX-License-Identifier: GPL-3.0-or-later

// The credentials that a container's or an instance's metadata service gives.
#pragma once

#include "aws/credentials/credentials.h"
#include "aws/transport/httpmessage.h"

namespace vaultlock::aws {

/// The error that a reply is; nothing for a 200.
Result<void> judgeMetadataReply(const HttpReply &reply);
/// `{"AccessKeyId":…,"SecretAccessKey":…,"Token":…,"Expiration":…}`. MalformedReply, else.
Result<SharedCredentials> readMetadataCredentials(const QByteArray &body, const QString &source);

} // namespace vaultlock::aws
