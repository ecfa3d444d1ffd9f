// SPDX-License-Identifier: GPL-3.0-or-later

// Which lines of a journal are asked for. Internal.
#pragma once

#include "journal/journal.h"
#include "journal/line.h"
#include "journal/sqliteconnection.h"

#include <QStringList>

#include <vector>

namespace vaultlock::journal {

/// Oldest first. What it takes depends on how many are wanted, not on how many there are.
SqlResult<std::vector<Line>> linesByKey(SqliteConnection &connection, const Selection &which);

/// The same where the keys may be missing: reads every line.
SqlResult<std::vector<Line>> linesWithoutKeys(SqliteConnection &connection, const Selection &which);
/// Sorted, each once.
SqlResult<QStringList> vaultsWithoutKeys(SqliteConnection &connection);
/// Of sorted ones.
QStringList pageOf(const QStringList &vaults, const VaultPage &page);

} // namespace vaultlock::journal
