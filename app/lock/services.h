// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault lock's workflow works with.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "core/clock.h"
#include "core/scheduler.h"
#include "journal/journal.h"

#include <chrono>

namespace vaultlock::lock {

/// Not owned; all of it lives in the workflow's thread.
struct Services
{
    aws::GlacierClient &client;
    journal::Journal &journal;
    const Clock &clock;
    Scheduler &scheduler;
};

/// For how long a request of this client's may still arrive after it was sent: its deadline, and
/// what a network may add to it.
inline std::chrono::milliseconds requestLife(const aws::GlacierClient &client)
{
    constexpr std::chrono::milliseconds networkSlack{5'000};
    return client.settings().deadline + networkSlack;
}

} // namespace vaultlock::lock
