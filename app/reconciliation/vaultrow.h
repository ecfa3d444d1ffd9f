// SPDX-License-Identifier: GPL-3.0-or-later

// One vault of a reconciliation.
#pragma once

#include "core/identifiers.h"
#include "reconciliation/difference.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::reconciliation {

/// A value.
struct VaultRow
{
    enum class Progress {
        Waiting,
        Asking,
        Done, ///< the finding says what came of it
    };

    QString vaultArn; ///< as the journal, or the service's list, has it
    QString origin;   ///< LockOrigin::key(): which service it is one of
    JournalRecord record = {};
    /// What the service said last; absent until it was asked, and where it was not.
    std::optional<lock::Reading> reading = {};
    QDateTime asOf = {}; ///< of the reading, UTC by the local clock
    Progress progress = Progress::Waiting;
    Finding finding = {}; ///< of no meaning until Done

    bool isDone() const { return progress == Progress::Done; }
};

/// How many vaults came to what.
struct Totals
{
    int alarms = 0;
    int differ = 0;
    int unknown = 0;
    int elsewhere = 0; ///< a lock of which the journal never knew
    int agree = 0;
    int notAsked = 0;
    int pending = 0; ///< not done yet

    /// Nothing differs, and nothing that was to be asked is unknown. Of a lock that was made
    /// elsewhere the journal says nothing, and nothing wrong.
    bool allAgree() const { return alarms + differ + unknown + pending == 0; }
};

Totals totalsOf(const std::vector<VaultRow> &rows);

/// Indices of the rows as people read them: alarms first, then what differs, what is unknown, what
/// is still to come, what was made elsewhere, what agrees, and other connections'; by name among
/// equals.
std::vector<std::size_t> readingOrder(const std::vector<VaultRow> &rows);

} // namespace vaultlock::reconciliation
