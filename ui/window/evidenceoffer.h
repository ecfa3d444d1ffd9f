// SPDX-License-Identifier: GPL-3.0-or-later

// Where evidence is offered in the window.
#pragma once

#include "ui/evidence/evidenceactions.h"

namespace vaultlock::ui {

class JournalPanel;
class LockPanel;
class PolicyPanel;

/// Makes the actions, of the window, and gives them their places: on a locked vault's page and on
/// the reviews, beside the journal; what is opened as a policy and is evidence is verified. All of
/// it outlives the actions. For the menus.
EvidenceActions *offerEvidence(EvidenceActions::Parts parts, LockPanel &lock, JournalPanel &journal,
                               PolicyPanel &policy, QWidget *window);

} // namespace vaultlock::ui
