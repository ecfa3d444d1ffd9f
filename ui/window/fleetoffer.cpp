// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/fleetoffer.h"

#include "ui/connection/connectionbar.h"

namespace vaultlock::ui {

namespace {

/// By the same credentials into the same Region; an endpoint of the command line is another place.
bool leadsThere(const workspace::Workspace &workspace, const workspace::ConnectionChoice &choice)
{
    const workspace::ConnectionChoice &open = workspace.choice();
    if (!workspace.connection() || open.kind != choice.kind || open.name != choice.name)
        return false;
    return !workspace.isLive() ||
           (open.endpointUrl.isEmpty() && workspace.region() == choice.region);
}

} // namespace

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
                         if (leadsThere(workspace, choice))
                             return arrive(vault);
                         bar.open(choice, [arrive, vault] { arrive(vault); });
                     });
    return desk->action();
}

} // namespace vaultlock::ui
