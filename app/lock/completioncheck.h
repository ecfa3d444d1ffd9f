// SPDX-License-Identifier: GPL-3.0-or-later

// What was found just before Complete.
#pragma once

#include "lock/state.h"
#include "policy/meaning/equivalence.h"

#include <QByteArray>

namespace vaultlock::lock {

struct CompletionCheck
{
    InProgress found;           ///< what the service said now
    policy::Sameness sameness;  ///< installed policy against the one initiated
    bool initiatedHere = false; ///< false: the journal has no policy to compare with
    QByteArray initiatedPolicy; ///< empty unless initiatedHere
};

} // namespace vaultlock::lock
