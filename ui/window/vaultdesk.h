// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody does with the chosen vault: its policy and its lock.
#pragma once

#include "core/clock.h"
#include "ui/window/windowmemory.h"
#include "workspace/workspace.h"

#include <QObject>

namespace vaultlock::ui {

class CountdownClock;
class LockPanel;
class PolicyPanel;

/// Makes both panels, joins them, and has them follow the workspace. The first picture of a first
/// start does without: whoever has the page they are on makes the desk when it is first needed.
class VaultDesk : public QObject
{
    Q_OBJECT

public:
    /// References outlive the panels.
    struct Parts
    {
        workspace::Workspace &workspace;
        CountdownClock &countdowns;
        const Clock &clock;
        WindowMemory memory;
        QString draftsFolder; ///< empty: drafts are not kept
    };

    explicit VaultDesk(const Parts &parts, QObject *parent = nullptr);

    /// The policy's is inside of the lock's, which whoever lays it out takes over.
    LockPanel &lock() const { return *m_lock; }
    PolicyPanel &policy() const { return *m_policy; }

    /// The workspace's chosen vault, with its draft.
    void showChosenVault();

private:
    void join();
    void giveExample();

    workspace::Workspace &m_workspace;
    WindowMemory m_memory;
    PolicyPanel *m_policy;
    LockPanel *m_lock;
};

} // namespace vaultlock::ui
