// SPDX-License-Identifier: GPL-3.0-or-later

// The workflow of a vault lock as one pure function.
#pragma once

#include "lock/workflow.h"

namespace vaultlock::lock {

struct Reduction
{
    Context context;
    Commands commands;
};

/// What is true after the event, and what is to be done. No I/O, no clock, no chance. An event that
/// does not fit the step changes nothing.
///
/// Every change begins and ends with reading the journal and the service, so that a restart, a lost
/// reply and another instance's doing are one case: settle() says what is true of each attempt.
/// Initiate: read (no lock) → append the intent (else nothing is sent) → send once → append the
/// lock ID (else it is shown as not durable) → show it. Any other answer → read what came of it.
/// Complete, Abort: read, compare with what was on screen and with what was initiated → append the
/// intent → send → read what came of it, after success too.
///
/// Source of the service's part: Glacier developer guide, "Locking a Vault by Using the Glacier
/// API", and the API reference of InitiateVaultLock, CompleteVaultLock, AbortVaultLock and
/// GetVaultLock.
Reduction reduce(Context context, const Event &event, const Moment &now);

/// How long to wait before the service is asked again after so many readings in vain (1 is the
/// first): 2 s, doubled up to a minute.
std::chrono::milliseconds waitBeforeAsking(int readingsInVain);

} // namespace vaultlock::lock
