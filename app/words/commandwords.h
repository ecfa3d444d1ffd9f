// SPDX-License-Identifier: GPL-3.0-or-later

// What is said on the command line, where there is nothing to choose or to press.
#pragma once

#include "words/errorwords.h"

#include <QString>

namespace vaultlock::words {

/// Of a command of vaultlock-cli, none of which changes anything: what can be done there.
ErrorWords commandErrorWords(const Error &error);

/// Why `vaultlock --watch` ends: no lock is in progress.
QString nothingToWatch();
/// What it watches it cannot tell anybody of, until there is a notification service.
QString noWayToRemindYet();
/// Why it ends at once: another one watches already.
QString watchedAlready();
/// Why `vaultlock` ends at once: the window that is open has taken what it was started for.
QString takenByTheWindow();

} // namespace vaultlock::words
