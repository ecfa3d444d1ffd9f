// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says when it refuses.
#pragma once

#include "aws/transport/httpmessage.h"
#include "core/error.h"

namespace vaultlock::aws {

/// The error that the reply is: to be called for every status but the documented success.
///
/// The code is taken from x-amzn-ErrorType (its `:http…` tail and any `namespace#` cut off), else
/// from `code` in the body. A reply without a code is not the service's own: 408, 429 and the
/// 500, 502, 503, 504 of load balancers keep their meaning, everything else is MalformedReply. So
/// a 404 of a web server never reads as "no lock".
Error serviceError(const HttpReply &reply);

/// What a code means that came with an error status: of Glacier's, and of the services that give
/// credentials.
ErrorKind errorKindOf(const QString &code, int status);

/// x-amzn-RequestId, else empty.
QString requestId(const HttpReply &reply);

} // namespace vaultlock::aws
