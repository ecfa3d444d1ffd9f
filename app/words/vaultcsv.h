// SPDX-License-Identifier: GPL-3.0-or-later

// Vaults as a table for spreadsheets and scripts.
#pragma once

#include "core/clock.h"
#include "lock/vaultsurvey.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::words {

/// RFC 4180, in UTF-8 without a byte order mark: a header, then a row a vault, each ended by CR LF.
/// Values rather than words for people: moments are ISO 8601 in UTC, counts and bytes are whole
/// numbers, the time left is in seconds, rounded down, by the service's clock. Empty: the service
/// has not said. A field that begins with one of = + - @, a tab or a carriage return gets an
/// apostrophe before it (names of vaults may begin with a hyphen): a spreadsheet would take it for
/// a formula. Numbers never are negative.
QByteArray vaultsCsv(const std::vector<lock::VaultSurvey::Row> &rows, const Clock &clock);

} // namespace vaultlock::words
