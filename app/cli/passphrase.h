// SPDX-License-Identifier: GPL-3.0-or-later

// A passphrase that nobody sees.
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace vaultlock::cli {

/// The first line of what comes from that descriptor, without its end; it is not closed.
/// FileNotReadable.
Result<Secret> passphraseFrom(int descriptor);
/// Asks on the terminal, without echo. FileNotReadable where there is none.
Result<Secret> passphraseOfTerminal(const char *question);

} // namespace vaultlock::cli
