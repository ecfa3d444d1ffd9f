// SPDX-License-Identifier: GPL-3.0-or-later

// Where the team's rule of four eyes is kept in the window.
#pragma once

#include "journal/journal.h"
#include "workspace/workspace.h"

namespace vaultlock::ui {

class LockPanel;
class Notices;
class StepGate;
class TeamDesk;

/// The reviews ask it, and policies can be approved. desk: null where no team is offered; then null
/// comes back. All of it outlives the window.
StepGate *offerFourEyes(TeamDesk *desk, workspace::Workspace &workspace, journal::Journal &journal,
                        LockPanel &lock, Notices &notices);

} // namespace vaultlock::ui
