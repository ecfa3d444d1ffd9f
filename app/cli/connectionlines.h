// SPDX-License-Identifier: GPL-3.0-or-later

// The facts about a connection as lines.
#pragma once

#include "workspace/connectionfacts.h"

namespace vaultlock::cli {

/// `Region:       us-west-2 (from AWS_REGION)`, a line each. Not made safe for a terminal.
QStringList connectionLines(const workspace::ConnectionFacts &facts);

} // namespace vaultlock::cli
