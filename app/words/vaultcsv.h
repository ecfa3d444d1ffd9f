// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults as a table for spreadsheets and scripts.
#pragma once

#include "core/clock.h"
#include "lock/vaultsurvey.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::words {

/// As core/spreadsheet.h writes it, without a byte order mark: a header, then a row a vault. Values
/// rather than words for people: moments are ISO 8601 in UTC, counts and bytes are whole numbers,
/// the time left is in seconds, rounded down, by the service's clock. Empty: the service has not
/// said.
QByteArray vaultsCsv(const std::vector<lock::VaultSurvey::Row> &rows, const Clock &clock);

} // namespace vaultlock::words
