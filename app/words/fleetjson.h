// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet as JSON: resources/fleet/fleet.schema.json says what each member is.
#pragma once

#include "fleet/fleet.h"
#include "fleet/lastlook.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::words {

/// places, vaults, isWhole. What is not known is null, and stands in `unknown` with the call and
/// the reason. changes: the member of that name, what differs since the last look; null: it is not
/// told. In UTF-8, indented.
QByteArray fleetJson(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                     const std::vector<fleet::KnownPolicy> &known, const Clock &clock,
                     const std::vector<fleet::Change> *changes);

} // namespace vaultlock::words
