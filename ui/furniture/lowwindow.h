// SPDX-License-Identifier: GPL-3.0-or-later

// Where what is usual gives way to what is urgent.
#pragma once

class QWidget;

namespace vaultlock::ui {

/// The widget's window has too few lines of text for everything: with large text on a small screen.
bool isInLowWindow(const QWidget &widget);

} // namespace vaultlock::ui
