// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the cells of a fleet's table, and what the columns are called.
#pragma once

#include "ui/fleet/fleetrows.h"
#include "ui/furniture/countdownclock.h"

#include <QColor>

namespace vaultlock::ui {

QString fleetColumnTitle(FleetColumn column);
/// A sentence; empty where the title says it.
QString fleetColumnMeaning(FleetColumn column);
bool isFleetNumber(FleetColumn column);

/// Of the columns whose texts are not kept (FleetRows::keptText()). Empty where the service has not
/// said.
QString fleetCell(const fleet::Row &row, FleetColumn column, CountdownClock &clock);
/// Plain text; may be empty.
QString fleetToolTip(const fleet::Row &row, FleetColumn column, const QString &text);
/// Invalid: the text's own colour.
QColor fleetCellColour(const fleet::Row &row, FleetColumn column);

} // namespace vaultlock::ui
