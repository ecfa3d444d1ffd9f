// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of each vault of a reconciliation: what the journal says, what the service says,
// what it means that they differ, and what can be done.
#pragma once

#include "reconciliation/vaultrow.h"

#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// The vault's name; the whole text where the journal has no ARN.
QString reconciledVault(const reconciliation::VaultRow &row);
/// Of which service, account and Region it is: "AWS account 123456789012, us-west-2".
QString reconciledPlace(const reconciliation::VaultRow &row);
/// "Differs", "Agrees", "Not known", …; while it is looked at, that it is.
QString verdictOf(const reconciliation::VaultRow &row);
QString journalSays(const reconciliation::VaultRow &row, const QTimeZone &local);
QString serviceSays(const reconciliation::VaultRow &row, const QTimeZone &local);
/// What it means; empty until that is known.
QString differenceMeaning(const reconciliation::VaultRow &row);
/// What can be done; empty until that is known.
QString differenceRemedy(const reconciliation::VaultRow &row);

} // namespace vaultlock::words
