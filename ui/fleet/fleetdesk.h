// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet of the window: its reading, its ways, and the window that shows it.
#pragma once

#include "ui/fleet/fleetreading.h"
#include "ui/fleet/fleetwindow.h"
#include "workspace/fleetaccess.h"
#include "workspace/workspace.h"

#include <QPointer>

class QAction;

namespace vaultlock::ui {

/// Reads by connections of its own, whichever is open; nobody is asked for a code. What was read
/// stays, and goes on being read, when its window is closed.
class FleetDesk : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it. window: whose child it is, and which the fleet's is over.
    struct Parts
    {
        workspace::Workspace &workspace;
        CountdownClock &clock;
        FleetMemory memory;
        QString lookFile; ///< empty: nothing is compared with the last look
    };

    FleetDesk(const Parts &parts, QWidget *window);
    ~FleetDesk() override;

    /// Of a menu: brings the window.
    QAction *action() const { return m_action; }
    FleetReading &reading() { return m_reading; }

signals:
    void vaultWanted(const vaultlock::workspace::ConnectionChoice &choice,
                     const vaultlock::VaultArn &vault);

private:
    Result<workspace::Destination> resolve(const fleet::Place &place);
    void prepare(const std::vector<fleet::Place> &places, const std::function<void()> &ready);
    void bring();

    Parts m_parts;
    QWidget *m_over;
    workspace::FleetAccess m_access;
    FleetReading m_reading;
    QAction *m_action;
    QPointer<FleetWindow> m_window; ///< null before it is first wanted
};

} // namespace vaultlock::ui
