// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of the team's journal.
#pragma once

#include "team/handingover.h"
#include "team/teamchains.h"
#include "words/errorwords.h"

namespace vaultlock::words {

/// details: what PostgreSQL said, with its SQLSTATE.
ErrorWords teamErrorWords(const team::TeamError &error);

/// One sentence, which cannot be read as a trifle.
QString contradiction(const team::Contradiction &what);

/// "12 lines were handed over.", "Nothing waited to be handed over." and what came with it.
QString handedOver(const team::HandedOver &what);
/// "3 of 120 lines wait to be handed over."
QString waitingLines(const team::LocalChain &chain);
/// "anna · 0a1b2c3d-…: 120 lines, each follows the one before. SHA-256 of the last: 5f0c…", or
/// where the chain breaks.
QString chainVerified(const team::ChainReport &chain);

/// Whose connection it is, and to what.
QString teamVisit(const team::TeamView &view);
/// "anna · 0a1b2c3d-…: 120 lines, the last received 2026-03-02T15:04:05Z"
QString writerHead(const team::WriterHead &head);

/// How far the clock is off, where that matters; else empty.
QString clockOffset(std::chrono::milliseconds ahead);
/// A line of another desk: when by its own clock and when it was received, whose, what, where. No
/// lock ID.
QString teamLine(const team::TeamLine &line);
/// By the line's own time it was made later than it was received: that computer's clock was ahead,
/// by more than a few minutes.
bool isAheadOfReceipt(const team::TeamLine &line);

} // namespace vaultlock::words
