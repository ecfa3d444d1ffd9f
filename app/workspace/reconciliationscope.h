// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the journal's vaults are those of a connection.
#pragma once

#include "reconciliation/reconciler.h"
#include "workspace/destination.h"
#include "workspace/identification.h"

namespace vaultlock::workspace {

/// destination: outlives the scope. Where the identity has no account, the service's list tells it.
reconciliation::Scope scopeOf(const Destination &destination, const ConnectionIdentity &identity);

} // namespace vaultlock::workspace
