// Sentences about a lock in progress and the policy that it installed.
#pragma once

#include "core/lockidcustody.h"
#include "core/lockstage.h"

#include <QString>

namespace vaultlock::words {

/// What is special about where the lock ID is; empty where nothing is. Plain text.
QString custodyWarning(LockIdCustody custody);
/// The line above an installed policy; empty in stages that have none.
QString installedPolicyCaption(LockStage stage);

} // namespace vaultlock::words
