// SPDX-License-Identifier: GPL-3.0-or-later

// What can wait until the window is on screen.
#pragma once

#include <functional>

class QWidget;

namespace vaultlock::ui {

/// Calls the work once, when the window has been painted for the first time; after half a second
/// where it is not, because it is minimised or has no screen. Never before the event loop runs,
/// and not at all once the window is gone.
void afterFirstPicture(QWidget &window, std::function<void()> work);

} // namespace vaultlock::ui
