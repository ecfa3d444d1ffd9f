// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli whoami: who the service takes us for, and where that was found.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Text, or JSON: account, arn, source, region, regionSource, endpoint, endpointSource,
/// notes: who else would be taken, and what is to be known of the files.
int runWhoami(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
