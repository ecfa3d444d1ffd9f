// SPDX-License-Identifier: GPL-3.0-or-later

// The programs that belong to this one.
#pragma once

#include <QString>

namespace vaultlock {

/// The path of a program of ours that nobody calls by its name: beside this program, as in a build,
/// or in `../libexec/vaultlock`, as it is installed. Empty where it is in neither place. Needs a
/// QCoreApplication.
QString ownProgram(const QString &name);

/// The same of a library that a program loads when it needs it; name: without its suffix.
QString ownModule(const QString &name);

} // namespace vaultlock
