// SPDX-License-Identifier: GPL-3.0-or-later

// How a desk stands with the team's journal, for whoever shows it.
#pragma once

#include "team/handingover.h"

namespace vaultlock::team {

struct Standing
{
    enum class Phase {
        Off,        // none is set up
        Unlocking,  // the keychain is asked for the password
        Connecting, // nothing has come of it yet
        InStep,     // all is handed over that may be, and all that there is was read
        Failed,     // error has why; it is tried again
    };
    Phase phase = Phase::Off;
    std::optional<TeamError> error;
    std::optional<QDateTime> lastInStep; ///< UTC, the local clock; nothing: not yet in this run
    std::optional<LocalChain> local;     ///< nothing: not known
    std::optional<TeamView> view;        ///< of the last time
};

/// Somebody has to decide: the next attempts will say the same.
bool isForAPerson(const TeamError &error);

} // namespace vaultlock::team
