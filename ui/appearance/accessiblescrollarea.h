// SPDX-License-Identifier: GPL-3.0-or-later

// Scroll areas that an assistive tool can walk through while their scroll bars come and go.
#pragma once

namespace vaultlock::ui {

/// In Qt 6.4 QAccessibleAbstractScrollArea::child() takes any index: asked for a scroll bar that
/// has just been hidden it reads beyond its list, and the program ends (qaccessiblewidgets.cpp).
/// From now on a QScrollArea answers as any widget does. Call once, before the first window.
void makeScrollAreasSafe();

} // namespace vaultlock::ui
