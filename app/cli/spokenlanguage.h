// SPDX-License-Identifier: GPL-3.0-or-later

// In which language a command answers.
#pragma once

#include <QStringList>

namespace vaultlock::cli {

/// For language::Translation: nothing, as the environment wishes; English where the answer is for
/// programs (`--format` json, csv, sarif, prometheus), errors included: who reads one, reads both.
/// arguments: the program's name first.
QString languageWish(const QStringList &arguments);

} // namespace vaultlock::cli
