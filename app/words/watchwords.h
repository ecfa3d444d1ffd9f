// SPDX-License-Identifier: GPL-3.0-or-later

// The running locks of all connections, in a line each.
#pragma once

#include "journal/entry.h"
#include "lock/runninglock.h"

#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace vaultlock::words {

/// "LIVE prod", "SANDBOX"
QString runningPlace(const lock::RunningLock &lock);
/// "LIVE prod · my-vault"; " (made elsewhere)" behind it where the journal does not know the lock.
/// withAccount: " · 123456789012, us-west-2" besides, where two vaults are
/// told apart by it.
QString runningName(const lock::RunningLock &lock, bool withAccount);
/// "03:12:45 left, read at 14:02", or what is known and what stands in the way; and that there is
/// no lock ID here of a lock that was made elsewhere. remaining: by the service's clock where it is
/// known.
QString runningStanding(const lock::RunningLock &lock, std::chrono::milliseconds remaining,
                        const QTimeZone &local);

/// In one line: these wait for somebody to agree to live connections. first: what is left of the
/// one that ends first.
QString consentWanted(const std::vector<lock::RunningLock> &locks, std::chrono::milliseconds first);

/// What became of a lock, where nobody here asked for it; none for what was asked for.
std::optional<QString> endFound(const lock::RunningLock &lock, journal::EntryKind how);

/// What is told of a lock that was in progress and of which the service says something else, where
/// nobody knows how it came.
QString lockedMeanwhile(const lock::RunningLock &lock);
QString overMeanwhile(const lock::RunningLock &lock);
/// An Initiate was intended, and nobody has noted what came of it.
QString unsettledInitiate(const lock::RunningLock &lock);
/// Nothing runs at a service, as far as this journal knows.
QString noLockRuns();
/// So many are in progress in a sandbox, which nobody asked.
QString rehearsalsLeftOut(std::size_t rehearsals);

} // namespace vaultlock::words
