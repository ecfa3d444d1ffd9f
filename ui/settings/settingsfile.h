// SPDX-License-Identifier: GPL-3.0-or-later

// Where the settings are kept.
#pragma once

#include <QString>

namespace vaultlock::ui {

/// `settings.ini` in the folder, for QSettings to open. They name connections, accounts and files:
/// the folder is made 0700, and both are kept to their owner as far as the program made them
/// (core/privateplace.h). A new file is made here, 0600: QSettings would go by the umask.
QString privateSettingsFile(const QString &folder);

} // namespace vaultlock::ui
