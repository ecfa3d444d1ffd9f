// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet as lines, and as JSON.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace vaultlock::cli {

/// Aligned columns; a heading first.
QStringList fleetLines(const std::vector<fleet::Row> &rows,
                       const std::vector<fleet::KnownPolicy> &known, const Clock &clock);

/// places, vaults, isWhole: the manual page has the fields. What is not known is null, and stands
/// in `unknown` with the call and the reason.
QJsonObject fleetJson(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                      const std::vector<fleet::KnownPolicy> &known, const Clock &clock);
QJsonArray changesJson(const std::vector<fleet::Change> &changes);

} // namespace vaultlock::cli
