// SPDX-License-Identifier: GPL-3.0-or-later

// The names of what a vault's lock can be: the alternatives of lock::State without their data, so
// that words, tables and icons can speak of them without knowing the workflow.
#pragma once

#include <QString>

namespace vaultlock::lock {

enum class LockStage {
    Unknown,        // nothing has been read yet, or the last reading failed
    NoVault,        // the service says that there is no such vault
    Unlocked,       // the service says that the vault has no lock
    Initiating,     // Initiate is under way
    InProgress,     // the service says InProgress: the policy is in force, the 24 hours run
    Completing,     // Complete is under way
    Locked,         // the service says Locked
    Aborting,       // Abort is under way
    Expired,        // the 24 hours ended without Complete, and the service confirmed it
    OutcomeUnknown, // a request was sent and the service could not yet be asked what came of it
};

/// What programs read: `NotLocked`, `InProgress`, `Locked` where the service has said so, else
/// `Unknown`. The two in the middle are the API's own. Never translated.
QString lockStageCode(LockStage stage);

} // namespace vaultlock::lock
