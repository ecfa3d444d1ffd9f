// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/frontpage.h"

#include "ui/connection/connectionbar.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/firststeps.h"
#include "workspace/workspace.h"

#include <QAction>

#include <utility>

namespace vaultlock::ui {

FrontPage::FrontPage(const Parts &parts, QWidget *parent)
    : PageStack(parent)
    , m_parts(parts)
{
    addWidget(&parts.lock);
    // Whoever works on the policy by a menu has its page come.
    connect(&parts.lock, &LockPanel::pageCame, this, &FrontPage::leaveFirstSteps);
    connect(&parts.vaults, &VaultPicker::vaultChosen, this, &FrontPage::leaveFirstSteps);
    connect(&parts.workspace, &workspace::Workspace::connectionChanged, this, [this] {
        if (m_parts.workspace.isLive())
            leaveFirstSteps();
    });
}

void FrontPage::showFirstSteps()
{
    if (!m_steps) {
        m_steps = new FirstSteps;
        connectSteps();
        addWidget(m_steps);
    }
    setCurrentWidget(m_steps);
    m_steps->placeForFocus()->setFocus();
}

void FrontPage::connectSteps()
{
    connect(m_steps, &FirstSteps::sandboxWanted, this, &FrontPage::rehearse);
    connect(m_steps, &FirstSteps::connectionWanted, &m_parts.bar, &ConnectionBar::openChooser);
    connect(m_steps, &FirstSteps::policyWanted, m_parts.policy.openAction(), &QAction::trigger);
    connect(m_steps, &FirstSteps::closed, this, &FrontPage::leaveFirstSteps);
}

void FrontPage::rehearse()
{
    if (m_parts.workspace.isLive())
        m_parts.bar.open({}, [this] { leaveFirstSteps(); });
    else
        leaveFirstSteps();
}

void FrontPage::leaveFirstSteps()
{
    if (!m_steps)
        return;
    setCurrentWidget(&m_parts.lock);
    removeWidget(m_steps);
    std::exchange(m_steps, nullptr)->deleteLater(); // one of its buttons may be what was pressed
    emit firstStepsLeft();
}

QWidget *FrontPage::placeForFocus() const
{
    if (m_steps)
        return m_steps->placeForFocus();
    return m_parts.lock.isPolicyShown() ? m_parts.policy.placeForFocus()
                                        : m_parts.lock.placeForFocus();
}

} // namespace vaultlock::ui
