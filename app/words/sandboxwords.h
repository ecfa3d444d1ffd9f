// SPDX-License-Identifier: GPL-3.0-or-later

// What happened to the sandbox, besides errors.
#pragma once

#include "words/errorwords.h"

#include <QString>

#include <chrono>

namespace vaultlock::words {

/// The file that keeps the sandbox's vaults was damaged, and was moved to path.
ErrorWords sandboxSetAside(const QString &path);

/// The bytes of so many archives or parts of one are missing on disk, or are not those that were
/// written.
ErrorWords sandboxBytesDamaged(qsizetype count);

/// How far the sandbox's clock is ahead of this computer's.
QString sandboxClockSentence(std::chrono::seconds ahead);
/// What moving the clock does besides.
QString clockIsForAll();
/// Why the clock cannot be moved to the end of a lock, or to just before it.
QString noEndToGoTo();
QString endTooNear();

} // namespace vaultlock::words
