// The workflow of a vault lock as one pure function.
#pragma once

#include "lock/workflow.h"

#include <vector>

namespace vaultlock::lock {

struct Reduction
{
    Context context;
    std::vector<Command> commands;
};

/// now: UTC, local clock, for the journal's entries. An event that does not fit the step changes
/// nothing. Source of the steps: Glacier developer guide, "Locking a Vault by Using the Glacier
/// API", and the API reference of InitiateVaultLock, CompleteVaultLock, AbortVaultLock and
/// GetVaultLock.
Reduction reduce(Context context, const Event &event, const QDateTime &now);

/// A request may still reach the service for this long after it was sent.
inline constexpr std::chrono::milliseconds requestDeadline{35'000};
/// How long to wait before the service is asked again about an unknown outcome: 2 s, doubled up to
/// a minute.
std::chrono::milliseconds waitBeforeAsking(int waits);

} // namespace vaultlock::lock
