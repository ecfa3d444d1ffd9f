// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli doctor: how far the way to the service goes, for a ticket.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Goes the steps of aws::ConnectionTest. Text, or JSON: version, qt, tls, time, passed,
/// connection (workspace::connectionFacts()) and steps, of each step, name, outcome, milliseconds,
/// detail and error. Exits with 1 where a step failed. No secret is in it.
int runDoctor(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
