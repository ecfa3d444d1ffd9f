// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/frontpage.h"

#include "ui/connection/connectionbar.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/vaults/vaultdetails.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/firststeps.h"
#include "ui/window/vaultdesk.h"
#include "workspace/workspace.h"

#include <QAction>

#include <utility>

namespace vaultlock::ui {

FrontPage::FrontPage(const Parts &parts, QWidget *parent)
    : PageStack(parent)
    , m_parts(parts)
{
    connect(&parts.vaults, &VaultPicker::detailsWanted, this, &FrontPage::showDetails);
    connect(&parts.vaults, &VaultPicker::detailsDone, this, &FrontPage::comeBack);
    const auto leaveSteps = [this] {
        if (m_steps)
            comeBack();
    };
    connect(&parts.vaults, &VaultPicker::vaultChosen, this, leaveSteps);
    connect(&parts.vaults, &VaultPicker::rowPressed, this, leaveSteps);
    connect(&parts.workspace, &workspace::Workspace::connectionChanged, this, [this] {
        if (m_parts.workspace.isLive())
            comeBack();
    });
}

VaultDesk &FrontPage::desk()
{
    if (m_desk)
        return *m_desk;
    m_desk = m_parts.makeDesk();
    LockPanel &lock = m_desk->lock();
    addWidget(&lock);
    // Lock ID and time left stay in sight below them.
    lock.takeGuest(m_parts.vaults.detailsPage());
    // Whoever works on the policy by a menu has its page come.
    connect(&lock, &LockPanel::pageCame, this, &FrontPage::comeBack);
    emit grown();
    return *m_desk;
}

void FrontPage::showFirstSteps()
{
    if (!m_steps) {
        if (m_desk)
            comeBack();
        m_steps = new FirstSteps;
        connectSteps();
        addWidget(m_steps);
        emit grown();
    }
    setCurrentWidget(m_steps);
    m_steps->placeForFocus()->setFocus();
}

void FrontPage::connectSteps()
{
    connect(m_steps, &FirstSteps::sandboxWanted, this, &FrontPage::rehearse);
    connect(m_steps, &FirstSteps::connectionWanted, &m_parts.bar, &ConnectionBar::openChooser);
    connect(m_steps, &FirstSteps::policyWanted, this,
            [this] { desk().policy().openAction()->trigger(); });
    connect(m_steps, &FirstSteps::closed, this, &FrontPage::comeBack);
}

void FrontPage::rehearse()
{
    if (m_parts.workspace.isLive())
        m_parts.bar.open({}, [this] { comeBack(); });
    else
        comeBack();
}

void FrontPage::showDetails()
{
    comeBack();
    desk().lock().bringGuest();
    placeForFocus()->setFocus();
    emit detailsCame();
}

void FrontPage::comeBack()
{
    LockPanel &lock = desk().lock();
    const bool areDetailsInFront = lock.isGuestInFront();
    if (currentWidget() == &lock && !areDetailsInFront)
        return;
    const QWidget *left =
        areDetailsInFront && !m_steps ? m_parts.vaults.detailsPage() : currentWidget();
    const bool hadFocus = left->isAncestorOf(window()->focusWidget());
    lock.leaveGuest();
    setCurrentWidget(&lock);
    if (m_steps) {
        removeWidget(m_steps);
        std::exchange(m_steps, nullptr)->deleteLater(); // what was pressed may be in it
    }
    if (hadFocus)
        emit focusLost();
}

QWidget *FrontPage::placeForFocus()
{
    if (m_steps)
        return m_steps->placeForFocus();
    const LockPanel &lock = desk().lock();
    if (lock.isGuestInFront())
        return m_parts.vaults.detailsPage()->placeForFocus();
    return lock.isPolicyShown() ? desk().policy().placeForFocus() : lock.placeForFocus();
}

} // namespace vaultlock::ui
