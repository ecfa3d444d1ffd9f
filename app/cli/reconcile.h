// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli journal reconcile: the journal held against the service.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::journal {
class Journal;
}

namespace vaultlock::cli {

class ServiceConnection;

/// Asks about every vault that the journal knows of this connection, and says of each what both
/// say, what it means and what can be done. Only reads. The exit code: 0 where all that was asked
/// agrees, 1 where something differs or could not be found out. Vaults of other connections are
/// listed, and do not count.
int reconcile(journal::Journal &journal, ServiceConnection &connection, bool isJson,
              const Console &console);

} // namespace vaultlock::cli
