// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli evidence: what an auditor asks of a lock, as files.
#pragma once

#include "cli/commandline.h"

namespace vaultlock::cli {

/// `evidence make`: writes a folder (evidence/bundle.h). Exits with 1 where the journal says
/// nothing about the vault, is no whole journal, or the folder cannot be written; with 2 where a
/// file cannot be read.
int runEvidence(const QStringList &arguments, const Console &console);

/// Whether a command with these arguments draws pages, and so needs paper::drawingApplication().
bool drawsPages(int argc, char **argv);

} // namespace vaultlock::cli
