// SPDX-License-Identifier: GPL-3.0-or-later

// Where a choice leads, and as whom.
#pragma once

#include "aws/connection/connectionrequest.h"
#include "aws/connection/resolvedconnection.h"
#include "core/identifiers.h"
#include "core/result.h"
#include "workspace/connectionchoice.h"

#include <QProcessEnvironment>

namespace vaultlock::sandbox {
struct Access;
}

namespace vaultlock::workspace {

class TypedKeys;

struct Destination : aws::ResolvedConnection
{
    QString sandboxStateId; ///< empty: a live service
};

/// What live choices are looked up in.
struct LiveSources
{
    const QProcessEnvironment &environment; ///< and the shared files that it leads to
    aws::ConnectionServices services;
    const TypedKeys *typedKeys = nullptr; ///< null: there are none
    QString regionSource;                 ///< where a choice's Region comes from, for people
};

/// Sends nothing, and asks nobody. NoCredentials: keys that nobody typed; else the errors of
/// aws::resolveConnection(). The choice is no sandbox.
Result<Destination> liveDestination(const ConnectionChoice &choice,
                                    const ConnectionOptions &options, const LiveSources &sources);

/// How to reach a sandbox that has started. InvalidEndpoint never, by rights.
Result<Destination> sandboxDestination(const sandbox::Access &access);

/// The origin that lock IDs of this vault have there.
LockOrigin originOf(const Destination &destination, const VaultArn &vault);

} // namespace vaultlock::workspace
