// SPDX-License-Identifier: GPL-3.0-or-later

// The command `evidence` is a program of its own, vaultlock-evidence: it draws pages and reads
// archives, and what it needs for that would be loaded by every other command too.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// Becomes that program, which stands beside this one or in `../libexec/vaultlock`; returns only
/// where it is in neither place. arguments: as of the other commands.
int runEvidenceProgram(const QStringList &arguments, const Console &console);

} // namespace vaultlock::cli
