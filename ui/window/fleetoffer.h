// SPDX-License-Identifier: GPL-3.0-or-later

// Where all vaults of several accounts are offered in the window.
#pragma once

#include "ui/fleet/fleetdesk.h"

#include <functional>

class QAction;

namespace vaultlock::ui {

class ConnectionBar;

/// arrive: called when the connection of a vault that was chosen there is the workspace's. For the
/// menu; of the window.
QAction *offerFleet(const FleetDesk::Parts &parts, ConnectionBar &bar,
                    const std::function<void(const VaultArn &)> &arrive, QWidget *window);

} // namespace vaultlock::ui
