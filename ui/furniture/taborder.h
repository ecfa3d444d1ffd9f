// SPDX-License-Identifier: GPL-3.0-or-later

// The order in which Tab goes through what was made late.
#pragma once

class QWidget;

namespace vaultlock::ui {

/// Everything in the container that takes the focus comes behind that widget, in the order of the
/// layouts' tree. Both in the same window.
void putInTabOrder(QWidget *behind, QWidget *container);

} // namespace vaultlock::ui
