// SPDX-License-Identifier: GPL-3.0-or-later

// Puts a text into the clipboard, and says what came of it.
#pragma once

#include <QString>

namespace vaultlock::ui {

/// "Copied." only where the clipboard has it afterwards. Plain text.
QString copiedSentence(const QString &text);
/// The same for what may be pasted long after: says, too, where it may be gone with the window.
QString copiedForLaterSentence(const QString &text);

} // namespace vaultlock::ui
