// SPDX-License-Identifier: GPL-3.0-or-later

// Findings as lines for people, and for editors that jump to `file:line:column`.
#pragma once

#include "cli/lintedfile.h"
#include "core/terminal.h"

#include <QStringList>

namespace vaultlock::cli {

/// `file:line:column: severity: message [rule]`, a line a finding, safe for a terminal.
QStringList findingsLines(const LintedFile &file, const Terminal &terminal);

} // namespace vaultlock::cli
