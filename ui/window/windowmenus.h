// SPDX-License-Identifier: GPL-3.0-or-later

// The menu bar: what the panels offer, in the usual order.
#pragma once

#include "ui/window/about.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace vaultlock::ui {

class AppearanceSettings;
class EvidenceActions;
class FrontPage;
class GuideDesk;
class HandOvers;
class JournalCheck;
class LockPanel;
class LoginStart;
class PolicyPanel;
class VaultPicker;
class WindowLayout;

/// Panels own their actions; here they get their place. The bar is there from the start, what is in
/// its menus when the panels are. No mnemonic stands twice in a menu, and no
/// shortcut twice in the window: a test checks.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives the menus.
    struct Sources
    {
        PolicyPanel &policy;
        VaultPicker &vaults;
        LockPanel &lock;
        JournalCheck &journalCheck;
        WindowLayout &layout;
        FrontPage &page;
        HandOvers &handOvers;
        GuideDesk &guide;
        AboutPlaces places;
        QAction *refresh;
        AppearanceSettings *appearance; ///< null: not offered
        LoginStart *loginStart;         ///< the same
        EvidenceActions *evidence;      ///< the same
        QAction *team;                  ///< the same
        QAction *fleet;                 ///< the same
        QAction *settings;              ///< the same
    };

    explicit WindowMenus(QMainWindow &window);

    /// Once.
    void fill(const Sources &sources);

private:
    QMenu *addMenu(const QString &title);
    void buildFile(const Sources &sources);
    void buildVault(const Sources &sources);
    void offerLoginStart(QMenu &menu, LoginStart &login);
    void buildView(const Sources &sources);
    void buildHelp(const Sources &sources);

    QMainWindow &m_window;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_policy;
    QMenu *m_vault;
    QMenu *m_view;
    QMenu *m_help;
};

} // namespace vaultlock::ui
