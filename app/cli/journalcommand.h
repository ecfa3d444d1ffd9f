// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli journal: what was tried and what came of it, for those who check.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// `journal export [FILE]`: a text that can be verified without this program (journal/export.h).
/// Exits with 2 where the file cannot be read, with 1 where it is no whole journal.
/// `journal reconcile [FILE]`: the journal held against the service (cli/reconcile.h). Exits with 2
/// where the file cannot be read or is no whole journal.
int runJournal(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
