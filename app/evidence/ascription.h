// SPDX-License-Identifier: GPL-3.0-or-later

// Whose the lock in force is: the one that the journal has the steps of, or another.
#pragma once

#include "aws/glacier/types.h"
#include "reconciliation/journalrecord.h"

#include <QDateTime>
#include <QUuid>

namespace vaultlock::evidence {

struct Ascription
{
    QUuid attempt; ///< whose steps are the lock's; null: nobody's in the journal
    /// The journal tells of a lock, and the one that is in force is another, so that nothing that
    /// was asked for here was its making.
    bool isAnother = false;
    QDateTime created = {};       ///< of another one, UTC, by the service; invalid: not known
    QByteArray policySha256 = {}; ///< of another one, where the journal alone tells; or empty
};

/// read: the lock that the service has told of; null: it was not asked, or did not say it. By
/// lock/ownership.h, and here a date or a policy that does not fit is enough: a lock keeps both.
/// Pure.
Ascription ascriptionOf(const reconciliation::JournalRecord &record, const aws::VaultLock *read);

} // namespace vaultlock::evidence
