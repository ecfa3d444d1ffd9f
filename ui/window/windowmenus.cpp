// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmenus.h"

#include "ui/evidence/evidenceactions.h"
#include "ui/handover/handovers.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/reminders/loginstart.h"
#include "ui/settings/appearanceactions.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/about.h"
#include "ui/window/frontpage.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/windowlayout.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace vaultlock::ui {

WindowMenus::WindowMenus(QMainWindow &window, const Sources &sources)
    : QObject(&window)
    , m_window(window)
{
    buildFile(sources);
    addMenu(tr("&Edit"))->addActions(sources.policy.editActions());
    addMenu(tr("&Policy"))->addActions(sources.policy.policyActions());
    buildVault(sources);
    buildView(sources);
    buildHelp(sources);
}

QMenu *WindowMenus::addMenu(const QString &title)
{
    return m_window.menuBar()->addMenu(title);
}

void WindowMenus::buildFile(const Sources &sources)
{
    QMenu *file = addMenu(tr("&File"));
    file->addActions(sources.policy.fileActions());
    file->addSeparator();
    file->addAction(sources.handOvers.openAction());
    if (sources.evidence)
        file->addAction(sources.evidence->verify());
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // the standard key has none on every desktop
}

void WindowMenus::buildVault(const Sources &sources)
{
    QMenu *vault = addMenu(tr("&Vault"));
    vault->addAction(sources.refresh);
    vault->addAction(sources.vaults.openByNameAction());
    if (sources.fleet)
        vault->addAction(sources.fleet);
    vault->addAction(sources.vaults.newVaultAction());
    vault->addAction(sources.vaults.detailsAction());
    vault->addAction(sources.vaults.actions().compareAction());
    vault->addSeparator();
    vault->addActions(sources.lock.actions());
    if (QAction *initiate = sources.vaults.actions().initiateAction())
        vault->addAction(initiate);
    vault->addAction(sources.handOvers.giveAction());
    vault->addSeparator();
    vault->addAction(sources.journalCheck.action());
    if (sources.evidence)
        vault->addAction(sources.evidence->make());
    if (sources.team)
        vault->addAction(sources.team);
    if (!sources.loginStart)
        return;
    vault->addSeparator();
    offerLoginStart(*vault, *sources.loginStart);
}

/// Also while no lock runs: the next one is to be watched, too.
void WindowMenus::offerLoginStart(QMenu &menu, LoginStart &login)
{
    QAction *action = menu.addAction(u'&' + LoginStart::label());
    action->setCheckable(true);
    // The desktop's own settings may have changed it.
    const auto showWanted = [action, &login] {
        action->setChecked(login.isWanted());
    };
    connect(&menu, &QMenu::aboutToShow, action, showWanted);
    connect(&login, &LoginStart::changed, action, showWanted);
    connect(action, &QAction::triggered, &login, &LoginStart::setWanted);
    showWanted();
}

void WindowMenus::buildView(const Sources &sources)
{
    QMenu *view = addMenu(tr("Vie&w"));
    view->addActions(sources.layout.toggles());
    view->addAction(tr("&Restore layout"), &sources.layout, &WindowLayout::restoreDefault);
    view->addSeparator();
    view->addActions(sources.layout.moves());
    view->addSeparator();
    view->addActions(sources.vaults.viewActions());
    view->addSeparator();
    view->addActions(sources.policy.viewActions());
    if (!sources.appearance)
        return;
    view->addSeparator();
    auto *appearance = new AppearanceActions(*sources.appearance, this);
    view->addMenu(tr("&Appearance"))->addActions(appearance->appearances());
    view->addMenu(tr("Te&xt size"))->addActions(appearance->textSizes());
}

void WindowMenus::buildHelp(const Sources &sources)
{
    QMenu *help = addMenu(tr("&Help"));
    help->addAction(tr("&First steps"), &sources.page, &FrontPage::showFirstSteps);
    QAction *shortcuts = help->addAction(tr("&Keyboard shortcuts"), &m_window, [this] {
        showShortcutSheet(*m_window.menuBar(), &m_window);
    });
    shortcuts->setShortcuts({Qt::Key_F1, Qt::CTRL | Qt::Key_Question});
    help->addAction(tr("&About Vaultlock"), &m_window, [this] { ui::showAbout(&m_window); });
}

} // namespace vaultlock::ui
