// SPDX-License-Identifier: GPL-3.0-or-later

// Where campaigns are offered in the window.
#pragma once

#include "core/clock.h"
#include "journal/journal.h"
#include "workspace/workspace.h"

#include <QString>

class QWidget;

namespace vaultlock::ui {

class ConnectionBar;
class Notices;
class PolicyPanel;
class StepGate;
class VaultPicker;

struct CampaignOffer
{
    workspace::Workspace &workspace;
    journal::Journal &journal;
    const Clock &clock;
    QString recordFile;
    StepGate *gate = nullptr; ///< null: there is no rule to ask
};

/// With the vaults that are selected, for the draft of the chosen one; and one that is not over is
/// told across the window when its connection is open. All of it outlives the window.
void offerCampaigns(const CampaignOffer &offer, VaultPicker &vaults, PolicyPanel &policy,
                    ConnectionBar &bar, Notices &notices, QWidget *window);

} // namespace vaultlock::ui
