// SPDX-License-Identifier: GPL-3.0-or-later

// A passphrase that nobody sees.
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace vaultlock::cli {

/// The first line of what comes from that descriptor, without its end; it is not closed.
/// FileNotReadable.
Result<Secret> passphraseFrom(int descriptor);
/// A terminal is there to ask on.
bool hasTerminal();
/// Asks on the terminal, without echo, which is back when this returns, and before a signal that
/// comes meanwhile ends or stops the program (Ctrl+C, Ctrl+\, Ctrl+Z, a terminal that hangs up);
/// asks once more where it goes on. Main thread, once at a time. FileNotReadable where there is
/// none.
Result<Secret> passphraseOfTerminal(const char *question);

} // namespace vaultlock::cli
