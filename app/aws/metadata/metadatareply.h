// The credentials that a container's or an instance's metadata service gives.
#pragma once

#include "aws/credentials/credentials.h"

namespace vaultlock::aws {

/// `{"AccessKeyId":…,"SecretAccessKey":…,"Token":…,"Expiration":…}`. MalformedReply, else.
Result<SharedCredentials> readMetadataCredentials(const QByteArray &body, const QString &source);

} // namespace vaultlock::aws
