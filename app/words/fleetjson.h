// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet as JSON: resources/fleet/fleet.schema.json says what each member is.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace vaultlock::words {

/// places, vaults, isWhole. What is not known is null, and stands in `unknown` with the call and
/// the reason.
QJsonObject fleetJson(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                      const std::vector<fleet::KnownPolicy> &known, const Clock &clock);
/// Its member `changes`, where it is told what differs since the last look.
QJsonArray changesJson(const std::vector<fleet::Change> &changes);

} // namespace vaultlock::words
