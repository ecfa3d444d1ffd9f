// SPDX-License-Identifier: GPL-3.0-or-later

// Which lock the evidence is of, and which lines of the journal are about it.
#pragma once

#include "core/identifiers.h"
#include "evidence/journallines.h"
#include "lock/moment.h"
#include "reconciliation/journalrecord.h"

#include <QSet>

namespace vaultlock::evidence {

struct Subject
{
    VaultArn vault;
    LockOrigin origin;
    std::vector<JournalLine> lines;       ///< about the vault at that origin, oldest first
    reconciliation::JournalRecord record; ///< of those whose kind is known
    /// Lock IDs of any lock that may still be in progress, as far as the journal knows: of every
    /// vault. They never get into evidence.
    QSet<QString> secretLockIds;
    /// In progress by the journal, whose window has ended by `now`, and nothing says what came of
    /// it.
    bool isPastItsEnd = false;
};

/// vault: an ARN, or a vault's name. origin: LockOrigin::key(), or empty where there is one only.
/// now: what counts as past. NotFound: the journal has nothing about it; InvalidInput: several, the
/// detail names them.
Result<Subject> subjectOf(const JournalLines &journal, const QString &vault, const QString &origin,
                          const lock::Moment &now);

/// The text without these lock IDs.
QString withoutLockIds(QString text, const QSet<QString> &lockIds);
QJsonValue withoutLockIds(const QJsonValue &value, const QSet<QString> &lockIds);
bool holdsAny(const QString &text, const QSet<QString> &lockIds);

} // namespace vaultlock::evidence
