// SPDX-License-Identifier: GPL-3.0-or-later

// Where the team is in the window: its settings, its alarms, its news, its page of the journal.
#pragma once

#include "workspace/workspace.h"

class QAction;
class QWidget;

namespace vaultlock::ui {

class JournalPanel;
class Notices;
class TeamDesk;

struct TeamPieces
{
    QWidget *journal; ///< what stands in the journal's place
    QAction *action;  ///< "Team’s journal…", for a menu; null where no team is offered
};

/// desk: null where no team is offered. All of it outlives the window.
TeamPieces offerTeam(TeamDesk *desk, workspace::Workspace &workspace, JournalPanel &journal,
                     Notices &notices, QWidget *window);

} // namespace vaultlock::ui
