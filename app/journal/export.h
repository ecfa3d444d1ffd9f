// SPDX-License-Identifier: GPL-3.0-or-later

// The journal as a text that anybody can verify: README.md has the script.
#pragma once

#include "core/result.h"
#include "journal/line.h"

#include <functional>

class QIODevice;

namespace vaultlock::journal {

/// Every line as it stands in the file, and at the end one that tells their number and the hash of
/// the last, so that nothing can be cut off: `{"entries":42,"hash":"9f86…"}`. to: open; some
/// hundred lines are in memory at a time. All is gone through before the first line is written, so
/// that nothing is of what is no whole journal. FileNotReadable where there is no such file,
/// JournalUnavailable where it is no whole journal of this version, FileNotWritable where `to` does
/// not take it. The file is not changed, and may be in use meanwhile. Blocks.
Result<void> exportJournal(const QString &path, QIODevice &to);

/// The lines as they stand in the file, oldest first, until `take` returns false; each is verified
/// and follows the one before. Errors as above, and where a line does not follow, behind those that
/// do. Nothing is locked while `take` has a line, and this process may have the journal open.
/// Blocks.
Result<void> eachLineOf(const QString &path, const std::function<bool(const Line &)> &take);
/// The same, of those behind a line that was read before: of the others only that one is looked at.
/// False: it is not there as it was, and nothing is taken.
Result<bool> eachLineBehind(const QString &path, const Line &known,
                            const std::function<bool(const Line &)> &take);

} // namespace vaultlock::journal
