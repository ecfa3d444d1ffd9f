// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says when it refuses.
#pragma once

#include "aws/transport/httpmessage.h"
#include "core/error.h"
#include "core/result.h"

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

/// The error, as one that this service answered with.
Error of(Party party, Error error);

/// Whether a web page came where a service answers by JSON or XML.
bool isWebPage(const HttpReply &reply);
/// The judgement of a reply: where nothing better is known of a web page than that it is no answer
/// of the service, MalformedReply of a Stranger. accepted: what the service's own rules say.
Result<void> judgedOfStranger(const HttpReply &reply, Result<void> accepted);

/// x-amzn-RequestId, else empty.
QString requestId(const HttpReply &reply);

} // namespace vaultlock::aws
