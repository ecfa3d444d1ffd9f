// SPDX-License-Identifier: GPL-3.0-or-later

// How the sandbox says no: the service's codes and statuses (glacier API reference, "Error
// responses"), carried as ordinary errors. The detail becomes the message on the wire.
#pragma once

#include "core/result.h"

namespace vaultlock::sandbox {

tl::unexpected<Error> accessDenied(const QString &message);          // 403
tl::unexpected<Error> badRequest(const QString &message);            // 400
tl::unexpected<Error> invalidParameter(const QString &message);      // 400
tl::unexpected<Error> invalidSignature(const QString &message);      // 403
tl::unexpected<Error> limitExceeded(const QString &message);         // 400
tl::unexpected<Error> malformedBody(const QString &message);         // 400
tl::unexpected<Error> missingAuthentication(const QString &message); // 400
tl::unexpected<Error> missingParameter(const QString &message);      // 400
tl::unexpected<Error> notFound(const QString &message);              // 404
tl::unexpected<Error> policyEnforced(const QString &message);        // 400
tl::unexpected<Error> unavailable(const QString &message);           // 500
tl::unexpected<Error> unknownOperation(const QString &message);      // 400
tl::unexpected<Error> unrecognizedClient(const QString &message);    // 400

} // namespace vaultlock::sandbox
