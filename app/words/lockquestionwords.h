// SPDX-License-Identifier: GPL-3.0-or-later

// What is said before a lock's operations, and above the reason why one had no effect.
#pragma once

#include "lock/state.h"
#include "policy/finding.h"

#include <QString>

namespace vaultlock::words {

/// What each operation does, before it is done.
QString initiateConsequence();
QString completeConsequence();
QString abortConsequence();
/// What becomes of a lock ID that was made elsewhere.
QString enteredLockIdUse();
/// Above the lock IDs that stood in a damaged journal.
QString recoveredLockIdsToTry();

/// Of a policy without findings.
QString noFindings();
/// Beside a danger's check box.
QString dangerAcceptance(policy::Rule rule);
/// While dangers stand that were not accepted.
QString dangersToAccept(std::size_t accepted, std::size_t all);
/// Above the field for the vault's name, and while it is not there.
QString vaultNameToType();
QString vaultNameNotTyped();
QString lockIdNotEntered();

QString notDoneHeading(lock::Operation operation);
/// Complete was refused for its lock ID alone.
QString lockIdRefusedHeading();
/// A lock ID that was entered could not be journaled.
QString lockIdNotKeptHeading();

/// Where the lock would be, without a vault.
QString noVaultChosenHeading();
QString noVaultChosen();

} // namespace vaultlock::words
