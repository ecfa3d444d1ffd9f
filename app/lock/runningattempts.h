// SPDX-License-Identifier: GPL-3.0-or-later

// The locks in progress that the journal knows of, on whichever connection. Pure.
#pragma once

#include "journal/journal.h"
#include "lock/attempt.h"
#include "lock/runninglock.h"

#include <vector>

namespace vaultlock::lock {

/// What is asked of the journal: the newest entry of each attempt that came to no end yet. About
/// their vaults everything is to be read then.
journal::Selection attemptsWithoutEnd();

struct RunningAttempt
{
    RunningLock lock; ///< as the journal has it: nothing was read of the service
    Attempt attempt;
};

/// Of the entries about one vault, oldest first: the lock that may be in progress of each service
/// that has a vault of that name; the newest attempt counts. An intended Initiate counts from
/// `patience` on: before it, whoever sent it waits for the reply.
std::vector<RunningAttempt> runningAttempts(const std::vector<journal::Entry> &entries,
                                            const Moment &now, std::chrono::milliseconds patience);

/// The entry by which the attempt ended, of those about its vault; none: it has not.
std::optional<journal::Entry> endOf(const QUuid &attempt,
                                    const std::vector<journal::Entry> &entries);

} // namespace vaultlock::lock
