// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a reconciliation as a whole.
#pragma once

#include "reconciliation/vaultrow.h"
#include "words/errorwords.h"

#include <QString>

#include <optional>
#include <vector>

namespace vaultlock::words {

/// "2 vaults differ, 1 could not be compared, 9 agree. 3 of other connections were not asked."
QString reconciliationTotals(const reconciliation::Totals &totals);
/// What stands above the vaults: the totals, while it runs that it does, and why the journal could
/// not be read.
QString reconciliationResult(const std::vector<reconciliation::VaultRow> &rows,
                             const std::optional<Error> &journalError, bool isRunning);
/// The line at the start of the window; empty where nothing differs. Short: it stands beside
/// buttons, in text of any size.
QString differencesFound(const reconciliation::Totals &totals);
/// The same where a vault raises an alarm: names the worst.
ErrorWords differencesAlarm(const std::vector<reconciliation::VaultRow> &rows);
/// What stands where vaults would be.
QString journalKnowsNoVault();
QString reconciliationNotConnected();

} // namespace vaultlock::words
