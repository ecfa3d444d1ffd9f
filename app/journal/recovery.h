// SPDX-License-Identifier: GPL-3.0-or-later

// The lock IDs that still stand whole in a damaged journal, whatever SQLite and hashes say of it.
#pragma once

#include "journal/entry.h"

#include <QByteArray>

#include <vector>

namespace vaultlock::journal {

/// content: of the file and its log, or of a line. Each ID once for each vault, as an entry of the
/// kind Unverified, with what stands beside it in the same line: origin, vault, attempt, and the
/// text of all that. An ID without a vault is not taken: nobody could say whose it is. Nothing
/// proves that a flipped bit has not hit it. known: entries whose IDs are not looked for. Pure.
std::vector<Entry> lockIdsIn(const QByteArray &content, const std::vector<Entry> &known = {});

} // namespace vaultlock::journal
