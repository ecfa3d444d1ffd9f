// SPDX-License-Identifier: GPL-3.0-or-later

// Which SQLite the journal is kept with.
#pragma once

#include <QString>

namespace vaultlock::journal {

/// `3.40.1`; empty where Qt has no driver for SQLite. Touches no file. Any thread with an
/// application.
QString sqliteVersion();

} // namespace vaultlock::journal
