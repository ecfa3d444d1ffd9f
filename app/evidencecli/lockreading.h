// SPDX-License-Identifier: GPL-3.0-or-later

// What the service says of one lock, for evidence.
#pragma once

#include "evidence/collect.h"

namespace vaultlock::cli {

class ServiceConnection;

/// Asks who asks, which vault that is, and about its lock. WrongOrigin where the connection leads
/// to another service, or to a vault of another account or Region: nothing is known of this one
/// then. Whatever the service refuses is part of the reading. Runs the event loop.
Result<evidence::ServiceReading> readLockOf(const evidence::Subject &subject,
                                            ServiceConnection &connection);

} // namespace vaultlock::cli
