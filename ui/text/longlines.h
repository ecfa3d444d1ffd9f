// SPDX-License-Identifier: GPL-3.0-or-later

// Lines so long that drawing them must be made cheap. Pure.
#pragma once

#include <QByteArray>

namespace vaultlock::ui {

/// Beyond this a line is laid out the cheap way. A whole policy has at most 20,480 bytes.
inline constexpr qsizetype longLineLimit = 32 * 1024;

/// The length in bytes of the longest line, or 0 where none is over the limit. Linear and fast.
qsizetype longLine(const QByteArray &text);

/// A style byte, 0 or 1, for each byte of the text, in runs that depend on nothing but the few
/// bytes before their ends. The editing component measures text run by run and caches what has less
/// than 30 bytes, so a line that changes in one place is measured in one place only; measured as
/// one run, a line of 1 MiB took seconds a key press. Runs end between characters.
QByteArray shortRuns(const char *text, qsizetype length);

} // namespace vaultlock::ui
