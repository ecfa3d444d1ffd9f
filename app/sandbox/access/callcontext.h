// SPDX-License-Identifier: GPL-3.0-or-later

// A call as the policies see it: who asks for what, with the whole context.
// Source: Service Authorization Reference, "Amazon S3 Glacier" (which actions carry the age and the
// tags, by way of the catalogue); IAM user guide, "AWS global condition context keys".
#pragma once

#include "policy/decision/request.h"
#include "sandbox/access/callers.h"
#include "sandbox/service/call.h"
#include "sandbox/vaults/vaultstore.h"

#include <QDateTime>

namespace vaultlock::sandbox {

struct AskedCall
{
    const Call &call;
    const HttpRequest &request;
    const Caller &caller;
    const VaultStore &store;
    QDateTime now; ///< UTC, the sandbox's own
};

/// The vault's ARN; of an operation of the account, what the service names in its denials.
std::string resourceOf(const AskedCall &asked);

/// The archive that is deleted or retrieved; empty where it is about none.
QByteArray archiveIdOf(const AskedCall &asked);

/// Nothing in it is unknown: what the sandbox's requests do not carry is absent. The age is of the
/// archive in whole days that have passed; without an archive of that ID there is none.
policy::Request policyRequest(const AskedCall &asked);

} // namespace vaultlock::sandbox
