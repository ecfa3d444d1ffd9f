// SPDX-License-Identifier: GPL-3.0-or-later

// Where handing over is offered in the window.
#pragma once

namespace vaultlock::ui {

class ConnectionBar;
class HandOvers;
class Notices;
class VaultDesk;

/// Beside the lock ID, and for a file that is opened as a policy and is a lock in progress; what
/// comes of it is told across the window. All of it outlives the desk.
void offerHandOvers(HandOvers &handOvers, VaultDesk &desk, ConnectionBar &bar, Notices &notices);

} // namespace vaultlock::ui
