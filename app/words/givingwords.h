// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a lock that changes while somebody is about to hand it over.
#pragma once

#include "handover/handover.h"
#include "lock/state.h"

#include <QDateTime>

namespace vaultlock::words {

/// Why what would be handed over is not there any more, or not just now; empty: it still is.
/// state: of the lock's vault. serviceNow: UTC, by the service's clock.
QString changedWhileGiving(const handover::HandOver &handOver, const lock::State &state,
                           const QDateTime &serviceNow);

} // namespace vaultlock::words
