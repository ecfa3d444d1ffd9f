// SPDX-License-Identifier: GPL-3.0-or-later

// Who keeps what was copied.
#pragma once

#include <optional>

namespace vaultlock::ui {

/// Whether somebody takes the clipboard over when the program ends: on X11 the owner of
/// CLIPBOARD_MANAGER, which Qt asks to. Nothing where it cannot be known. Asks the display, and
/// waits for its answer.
std::optional<bool> isClipboardKept();

} // namespace vaultlock::ui
