// SPDX-License-Identifier: GPL-3.0-or-later

// How much a button weighs: one primary a state, red for what cannot be undone.
#pragma once

class QPushButton;

namespace vaultlock::ui {

enum class ButtonWeight {
    Ordinary,
    Primary,      // the accent's colour
    Irreversible, // red
};

/// In the colours of the theme that is on, also when that changes; disabled buttons have none.
void applyWeight(QPushButton &button, ButtonWeight weight);

} // namespace vaultlock::ui
