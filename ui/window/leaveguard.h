// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the window may close.
#pragma once

#include "words/windowwords.h"

#include <QObject>

#include <optional>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class PolicyPanel;

/// Never while a request that changes a lock is under way: the lock ID in its reply would be lost.
/// Then the window closes by itself when the outcome is there. What else would be lost is said
/// once, and the next wish to leave is granted.
class LeaveGuard : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the guard.
    LeaveGuard(workspace::Workspace &workspace, PolicyPanel &policy, QObject *parent = nullptr);

    /// The person wants to leave: what stands against it, or nothing.
    std::optional<words::ErrorWords> objection();
    /// The system wants the program to end. What would be lost is said as above; and the program
    /// ends by itself once a lock ID that stood against it is on disk.
    std::optional<words::ErrorWords> objectionToEnd();

signals:
    /// What stood against leaving has ended, with its lock ID (if any) on disk.
    void leavingBecamePossible();

private:
    std::optional<words::ErrorWords> lossOnLeaving();
    void changeEnded();
    void leaveIfWanted();

    workspace::Workspace &m_workspace;
    PolicyPanel &m_policy;
    bool m_wantsToLeave = false;
    bool m_isToEnd = false; ///< by the system's wish
    bool m_wasTold = false;
};

} // namespace vaultlock::ui
