// SPDX-License-Identifier: GPL-3.0-or-later

// What goes on when the journal's path no longer leads to the file that is open: it was removed
// with or without its folder, or something else was put in its place.
#pragma once

#include "journal/journalfile.h"
#include "journal/recentlines.h"
#include "journal/sqliteconnection.h"

#include <optional>

namespace vaultlock::journal {

/// The path leads to a file that has the last line of the one that is open, whatever else is in it.
bool goesOnFrom(SqliteConnection &opened, const JournalFile &file);

/// Absent: whatever is there goes on by itself, since it has our last entry, or ours has nothing
/// whole to give. Else the path is free, and file.replacementPath() has every line of ours, byte
/// for byte; what was there has another name beside it (empty: there was nothing).
///
/// opened: still has the file that was there. The caller holds the lock, closes `opened` and
/// installs the replacement.
SqlResult<std::optional<QString>> succeedLostFile(SqliteConnection &opened,
                                                  const JournalFile &file);

/// Whoever opens the file now finds the last line that the open connection has, and all of the
/// recent ones. What a connection has in memory may be of before something else wrote.
bool isWhatIsOpen(const JournalFile &file, SqliteConnection &opened, const RecentLines &recent);

} // namespace vaultlock::journal
