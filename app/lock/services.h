// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault lock's workflow works with.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "core/clock.h"
#include "core/scheduler.h"
#include "journal/journal.h"

namespace vaultlock::lock {

/// Not owned; all of it lives in the workflow's thread.
struct Services
{
    aws::GlacierClient &client;
    journal::Journal &journal;
    const Clock &clock;
    Scheduler &scheduler;
};

} // namespace vaultlock::lock
