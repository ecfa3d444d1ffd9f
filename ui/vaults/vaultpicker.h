// SPDX-License-Identifier: GPL-3.0-or-later

// Which vault: a filter, a table, and what is known of the chosen one.
#pragma once

#include "ui/vaults/vaultlistmemory.h"
#include "ui/vaults/vaultmodel.h"
#include "ui/vaults/vaultsituation.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace vaultlock::workspace {
class Connection;
}

namespace vaultlock::ui {

class VaultDetails;
class VaultFilters;
class VaultOrder;
class VaultTable;

/// The panel of the vaults. Reacts to the selection, not to the current index: assistive tools
/// select without moving it.
class VaultPicker : public QWidget
{
    Q_OBJECT

public:
    /// clock: outlives the picker. memory: nothing where nothing is to be remembered.
    explicit VaultPicker(CountdownClock &clock,
                         std::optional<VaultListMemory> memory = std::nullopt,
                         QWidget *parent = nullptr);

    /// The connection to show; not owned, and let go of before it dies. Null: none, or not yet.
    void setConnection(workspace::Connection *connection, bool isConnecting = false);
    /// Marks the vault without emitting vaultChosen(); it is marked also when its row comes later.
    void showChosen(const std::optional<VaultName> &vault);
    /// Somebody goes to this vault from elsewhere: a filter that hides it is cleared, and its row
    /// is brought into sight once it is the chosen one.
    void makeWayFor(const VaultName &vault);

    /// For the menus; with submenus. Owned by the panel.
    QList<QAction *> viewActions() const { return m_viewActions; }
    QAction *newVaultAction() const { return m_newVault; }
    /// For a vault that no list names.
    QAction *openByNameAction() const { return m_openByName; }

signals:
    void vaultChosen(const vaultlock::VaultName &vault);
    /// Everything is to be read again, or connected where there is no connection.
    void refreshRequested();
    void countdownEnded(const vaultlock::VaultName &vault);

private:
    QWidget *buildBody();
    QWidget *buildMessage();
    QWidget *buildFoot();
    void makeActions();
    void connectParts();
    void applyFilter();
    void chooseFirstMatch();
    void reportSelection();
    void restoreSelection();
    void preferVisibleRows();
    void showSituation();
    void act();
    void askForNewVault();
    void askForName();
    void takeNewVault(const VaultName &vault);

    VaultModel m_model;
    std::optional<VaultListMemory> m_memory;
    workspace::Connection *m_connection = nullptr;
    VaultListing::Link m_link = VaultListing::Link::None;
    VaultSituation m_situation;
    std::optional<VaultName> m_chosen;
    bool m_isRestoring = false;
    bool m_isToBeSeen = false; ///< the chosen row, until the list is whole
    QTimer m_preferSoon;
    QTimer m_showSoon;
    VaultOrder *m_matches;
    VaultFilters *m_filters = nullptr;
    VaultTable *m_table;
    QStackedWidget *m_pages;
    QLabel *m_message;
    QPushButton *m_action;
    VaultDetails *m_details;
    QLabel *m_caption;
    QToolButton *m_stop;
    QToolButton *m_new;
    QList<QAction *> m_viewActions;
    QAction *m_newVault;
    QAction *m_openByName;
};

} // namespace vaultlock::ui
