// SPDX-License-Identifier: GPL-3.0-or-later

// Findings as plain JSON.
#pragma once

#include "cli/lintedfile.h"

#include <QJsonArray>

namespace vaultlock::cli {

/// One object a finding: file, rule, severity, message, line, column, byteStart, byteEnd and fix.
/// fix: null, or the best one as title and edits (byteStart, byteEnd, replacement), in order and
/// without overlap.
QJsonArray findingsJson(const LintedFile &file);

} // namespace vaultlock::cli
