// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own icon.
#pragma once

#include <QIcon>

namespace vaultlock::ui {

/// Sharp at every size. Read when it is first painted. GUI thread.
QIcon programIcon();

} // namespace vaultlock::ui
