// SPDX-License-Identifier: GPL-3.0-or-later

// SANDBOX or LIVE, as it is shown wherever it counts.
#pragma once

namespace vaultlock::ui {

class ValueDisplay;

/// In the present theme's colours: call it again when the theme or the size of the text changes.
void showMode(ValueDisplay &badge, bool isLive);

} // namespace vaultlock::ui
