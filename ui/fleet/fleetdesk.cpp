// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetdesk.h"

#include "workspace/sandboxhost.h"

#include <QAction>

#include <algorithm>

namespace vaultlock::ui {

FleetDesk::FleetDesk(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_over(window)
    , m_access([this](const fleet::Place &place) { return resolve(place); },
               parts.workspace.connectionServices())
    , m_reading({[this](const fleet::Place &place) { return m_access.open(place); },
                 [this](const std::vector<fleet::Place> &places,
                        const std::function<void()> &ready) { prepare(places, ready); },
                 parts.clock.exact(), parts.lookFile})
    , m_action(new QAction(tr("All va&ults…"), this))
{
    connect(m_action, &QAction::triggered, this, &FleetDesk::bring);
}

/// It looks at the reading.
FleetDesk::~FleetDesk()
{
    delete m_window;
}

Result<workspace::Destination> FleetDesk::resolve(const fleet::Place &place)
{
    if (const Result<void> &tested = m_parts.workspace.selfTest(); !tested)
        return failure(tested.error()); // nothing may be sent
    if (!place.isSandbox)
        return m_parts.workspace.resolveUnattended(workspace::choiceOf(place));
    const workspace::SandboxHost &host = m_parts.workspace.sandboxHost();
    if (!host.isStarted())
        return failure(ErrorKind::Cancelled);
    return host.destination();
}

/// Where the sandbox does not start, its place says that it was not read.
void FleetDesk::prepare(const std::vector<fleet::Place> &places, const std::function<void()> &ready)
{
    workspace::SandboxHost &host = m_parts.workspace.sandboxHost();
    const bool hasSandbox = std::any_of(places.begin(), places.end(),
                                        [](const auto &place) { return place.isSandbox; });
    if (!hasSandbox || host.isStarted())
        return ready();
    auto *once = new QObject(this);
    const auto goOn = [once, ready] {
        once->deleteLater();
        ready();
    };
    connect(&host, &workspace::SandboxHost::started, once, goOn, Qt::QueuedConnection);
    connect(&host, &workspace::SandboxHost::startFailed, once, goOn, Qt::QueuedConnection);
    host.start();
}

void FleetDesk::bring()
{
    if (!m_window) {
        m_window =
            new FleetWindow({m_reading, m_parts.clock,
                             [this] { return m_parts.workspace.readProfiles(); }, m_parts.memory},
                            m_over);
        connect(m_window, &FleetWindow::vaultWanted, this, &FleetDesk::vaultWanted);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace vaultlock::ui
