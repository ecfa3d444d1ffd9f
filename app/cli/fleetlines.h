// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet as lines.
#pragma once

#include "core/terminal.h"
#include "fleet/fleet.h"

#include <QStringList>

namespace vaultlock::cli {

/// Aligned columns; a heading first.
QStringList fleetLines(const std::vector<fleet::Row> &rows,
                       const std::vector<fleet::KnownPolicy> &known, const Clock &clock,
                       const Terminal &terminal);

} // namespace vaultlock::cli
