// SPDX-License-Identifier: GPL-3.0-or-later

// The facts about a connection as lines.
#pragma once

#include "workspace/connectionfacts.h"

namespace vaultlock::cli {

class ServiceConnection;

/// Which connection it is, then `Region:       us-west-2 (from AWS_REGION)`, a line each. Not made
/// safe for a terminal.
QStringList connectionLines(const workspace::ConnectionFacts &facts,
                            const ServiceConnection &connection);
/// The same for programs.
QJsonObject factsJson(const workspace::ConnectionFacts &facts, const ServiceConnection &connection);

} // namespace vaultlock::cli
