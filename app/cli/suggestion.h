// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody may have meant on the command line.
#pragma once

#include <QString>
#include <QStringList>

namespace vaultlock::cli {

/// " Did you mean “fleet”?", of the name that is nearest (policy/rules/nearmiss.h); empty where
/// none is near. It is only said: nothing else runs than what was written.
QString suggestionFor(const QString &word, const QStringList &names);

} // namespace vaultlock::cli
