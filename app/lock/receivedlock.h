// SPDX-License-Identifier: GPL-3.0-or-later

// A lock in progress that a colleague has handed over, as the workflow takes it.
#pragma once

#include "core/identifiers.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace vaultlock::lock {

/// Values only; what the colleague's file says, and nobody has confirmed yet.
struct ReceivedLock
{
    LockId lockId;
    QString from;      ///< the colleague, in words
    QByteArray policy; ///< the installed one, byte for byte
    QDateTime created; ///< UTC, as the service had said
    QDateTime expires; ///< UTC, as the service had said
    /// What was tried, what is left, and a note, as the colleague's file says: for the journal.
    QString said = {};
};

} // namespace vaultlock::lock
