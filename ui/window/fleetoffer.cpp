// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fleetoffer.h"

#include "ui/connection/connectionbar.h"

namespace vaultlock::ui {

QAction *offerFleet(const FleetDesk::Parts &parts, ConnectionBar &bar,
                    const std::function<void(const VaultArn &)> &arrive, QWidget *window)
{
    auto *desk = new FleetDesk(parts, window);
    const workspace::Workspace &workspace = parts.workspace;
    QObject::connect(desk, &FleetDesk::vaultWanted, &bar,
                     [&workspace, &bar, arrive, window](const workspace::ConnectionChoice &choice,
                                                        const VaultArn &vault) {
                         window->raise();
                         window->activateWindow();
                         // What is open stays open: a change may be under way there.
                         if (workspace.connection() && workspace.choice() == choice)
                             return arrive(vault);
                         bar.open(choice, [arrive, vault] { arrive(vault); });
                     });
    return desk->action();
}

} // namespace vaultlock::ui
