// SPDX-License-Identifier: GPL-3.0-or-later

// What is written into the local journal, first and always, before it is handed over or shown.
#pragma once

#include "foureyes/verdict.h"

#include <QDateTime>
#include <QStringList>

namespace vaultlock::foureyes {

/// TeamRuleSet or TeamRuleLifted; about no vault. caller: may be empty.
journal::Entry ruleEntry(journal::EntryKind kind, const QString &caller, const QDateTime &now);

/// Where, and by whom.
struct Place
{
    VaultArn vault;
    LockOrigin origin;
    QString endpoint;
    QString caller; ///< an ARN; an approval by nobody is none
};

/// With the very bytes, so that everybody sees what was approved, and the dangers that were
/// accepted by name (policy::ReadyPolicy has both).
journal::Entry approvalEntry(const Place &place, const QByteArray &policy,
                             const QStringList &acceptedDangers, const QDateTime &now);
journal::Entry withdrawalEntry(const Place &place, const QByteArray &sha256, const QDateTime &now);

/// InitiateAllowed or CompleteAllowed, with the lines of the team that the verdict rests on. Only
/// of Kind::Allowed.
journal::Entry allowedEntry(Step step, const Place &place, const Verdict &verdict,
                            const QDateTime &now);

} // namespace vaultlock::foureyes
