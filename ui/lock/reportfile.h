// SPDX-License-Identifier: GPL-3.0-or-later

// A report in a file.
#pragma once

#include "core/result.h"

#include <QString>

namespace vaultlock::ui {

/// As a PDF where the path ends with .pdf, in the monospace font that has no ligatures, so that
/// what is in it can be found again; else as UTF-8. Replaces the file whole, or not at all.
Result<void> saveReport(const QString &path, const QString &text);

} // namespace vaultlock::ui
