// SPDX-License-Identifier: GPL-3.0-or-later

// A reconciliation as lines, and as JSON.
#pragma once

#include "reconciliation/vaultrow.h"

#include <QJsonObject>
#include <QStringList>

namespace vaultlock::cli {

/// A paragraph a vault, what differs first; other connections' in a line each; the totals last.
/// Times are UTC.
QStringList reconciliationLines(const std::vector<reconciliation::VaultRow> &rows);
/// {"agree","differ","unknown","elsewhere","notAsked","vaults":[{…}]}; the manual page has the
/// fields. No lock ID is in it.
QJsonObject reconciliationJson(const std::vector<reconciliation::VaultRow> &rows);

} // namespace vaultlock::cli
