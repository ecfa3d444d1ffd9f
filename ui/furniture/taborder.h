// SPDX-License-Identifier: GPL-3.0-or-later

// The order in which Tab goes through what was made late.
#pragma once

class QWidget;

namespace vaultlock::ui {

/// Everything in the container that takes the focus comes behind that widget, in the order of the
/// layouts' tree. Both in the same window. Where the container is inside of that widget, or is it,
/// it takes the place that the widget has.
void putInTabOrder(QWidget *behind, QWidget *container);

/// The same for what is behind a container that has grown: all that takes the focus in the second
/// comes behind all in the first, in the order that each has.
void keepInTabOrder(QWidget *first, QWidget *second);

} // namespace vaultlock::ui
