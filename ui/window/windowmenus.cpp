// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowmenus.h"

#include "guide/pageids.h"
#include "ui/evidence/evidenceactions.h"
#include "ui/guide/guidedesk.h"
#include "ui/handover/handovers.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/reconciliation/journalcheck.h"
#include "ui/reminders/loginstart.h"
#include "ui/settings/appearanceactions.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/frontpage.h"
#include "ui/window/shortcutsheet.h"
#include "ui/window/windowlayout.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace vaultlock::ui {

WindowMenus::WindowMenus(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_file(addMenu(tr("&File")))
    , m_edit(addMenu(tr("&Edit")))
    , m_policy(addMenu(tr("&Policy")))
    , m_vault(addMenu(tr("&Vault")))
    , m_view(addMenu(tr("Vie&w")))
    , m_help(addMenu(tr("&Help")))
{
}

void WindowMenus::fill(const Sources &sources)
{
    buildFile(sources);
    m_edit->addActions(sources.policy.editActions());
    if (sources.settings) {
        m_edit->addSeparator();
        m_edit->addAction(sources.settings);
    }
    m_policy->addActions(sources.policy.policyActions());
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
    m_file->addActions(sources.policy.fileActions());
    m_file->addSeparator();
    m_file->addAction(sources.handOvers.openAction());
    if (sources.evidence)
        m_file->addAction(sources.evidence->verify());
    m_file->addSeparator();
    QAction *quit = m_file->addAction(tr("&Quit"), &m_window, &QWidget::close);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q); // the standard key has none on every desktop
}

void WindowMenus::buildVault(const Sources &sources)
{
    m_vault->addAction(sources.refresh);
    m_vault->addAction(sources.vaults.openByNameAction());
    if (sources.fleet)
        m_vault->addAction(sources.fleet);
    m_vault->addAction(sources.vaults.newVaultAction());
    m_vault->addAction(sources.vaults.detailsAction());
    m_vault->addAction(sources.vaults.actions().compareAction());
    m_vault->addSeparator();
    m_vault->addActions(sources.lock.actions());
    if (QAction *initiate = sources.vaults.actions().initiateAction())
        m_vault->addAction(initiate);
    m_vault->addAction(sources.handOvers.giveAction());
    m_vault->addSeparator();
    m_vault->addAction(sources.journalCheck.action());
    if (sources.evidence)
        m_vault->addAction(sources.evidence->make());
    if (sources.team)
        m_vault->addAction(sources.team);
    if (!sources.loginStart)
        return;
    m_vault->addSeparator();
    offerLoginStart(*m_vault, *sources.loginStart);
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
    m_view->addActions(sources.layout.toggles());
    m_view->addAction(tr("&Restore layout"), &sources.layout, &WindowLayout::restoreDefault);
    m_view->addSeparator();
    m_view->addActions(sources.layout.moves());
    m_view->addSeparator();
    m_view->addActions(sources.vaults.viewActions());
    m_view->addSeparator();
    m_view->addActions(sources.policy.viewActions());
    if (!sources.appearance)
        return;
    m_view->addSeparator();
    auto *appearance = new AppearanceActions(*sources.appearance, this);
    m_view->addMenu(tr("&Appearance"))->addActions(appearance->appearances());
    m_view->addMenu(tr("Te&xt size"))->addActions(appearance->textSizes());
}

void WindowMenus::buildHelp(const Sources &sources)
{
    m_help->addAction(sources.guide.action());
    m_help->addAction(tr("&First steps"), &sources.page, &FrontPage::showFirstSteps);
    QAction *shortcuts = m_help->addAction(tr("&Keyboard shortcuts"), &m_window, [this] {
        showShortcutSheet(*m_window.menuBar(), &m_window);
    });
    shortcuts->setShortcut(Qt::CTRL | Qt::Key_Question);
    m_help->addAction(tr("&What is new"), &sources.guide,
                      [guide = &sources.guide] { guide->open(guide::newsPage()); });
    m_help->addAction(tr("&About Vaultlock"), &m_window,
                      [this, places = sources.places] { ui::showAbout(places, &m_window); });
}

} // namespace vaultlock::ui
