// SPDX-License-Identifier: GPL-3.0-or-later

// What was found just before Complete.
#pragma once

#include "lock/state.h"
#include "policy/meaning/equivalence.h"

#include <QByteArray>
#include <QString>

namespace vaultlock::lock {

struct CompletionCheck
{
    InProgress found;           ///< what the service said now
    policy::Sameness sameness;  ///< installed policy against the one initiated
    bool initiatedHere = false; ///< by this computer's program
    QString receivedFrom;       ///< the colleague who handed the lock over; empty: nobody did
    /// That was meant: initiated here, or handed over. Empty: the journal has none to compare with.
    QByteArray initiatedPolicy;
};

} // namespace vaultlock::lock
