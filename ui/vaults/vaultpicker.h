// SPDX-License-Identifier: GPL-3.0-or-later

// Which vault: a filter, a table, and what can be done with those that are selected.
#pragma once

#include "ui/vaults/vaultlistmemory.h"
#include "ui/vaults/vaultmodel.h"
#include "ui/vaults/vaultsituation.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace vaultlock::workspace {
class Connection;
}

namespace vaultlock::ui {

class PageStack;
class VaultActions;
class VaultDetails;
class VaultFilters;
class VaultFoot;
class VaultOrder;
class VaultSelection;
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
    /// For a menu; its key works in the whole window.
    QAction *detailsAction() const;
    /// What the service says of the chosen vault beside its lock, and shows by itself. The picker's
    /// own, in front of the list, unless whoever has more room for it puts it elsewhere.
    VaultDetails *detailsPage() const;
    VaultActions &actions() const { return *m_actions; }

signals:
    void vaultChosen(const vaultlock::VaultName &vault);
    /// A row was pressed, the chosen vault's too.
    void rowPressed();
    /// detailsPage() is to be seen, or has been looked at.
    void detailsWanted();
    void detailsDone();
    /// Everything is to be read again, or connected where there is no connection.
    void refreshRequested();
    void countdownEnded(const vaultlock::VaultName &vault);

private:
    void buildPages();
    QWidget *buildMessage();
    void makeActions();
    void connectParts();
    void connectRows();
    void connectActions();
    void follow(lock::VaultSurvey &survey);
    void applyFilter();
    void chooseFirstMatch();
    void pick(const VaultName &vault);
    void restoreSelection();
    void preferVisibleRows();
    void showSituation();
    void act();
    void askForNewVault();
    void askForName();
    void takeNewVault(const VaultName &vault);
    void readAgain(const std::vector<VaultName> &vaults);
    void showDetails();
    void closeDetails();
    bool areDetailsHere() const;

    VaultModel m_model;
    workspace::Connection *m_connection = nullptr;
    VaultListing::Link m_link = VaultListing::Link::None;
    VaultSituation m_situation;
    bool m_isFiltering = false;
    bool m_isToBeSeen = false; ///< the chosen row, until the list is whole
    bool m_areDetailsInFront = false;
    QTimer m_preferSoon;
    QTimer m_showSoon;
    VaultOrder *m_matches;
    VaultFilters *m_filters = nullptr;
    VaultTable *m_table = nullptr;
    VaultSelection *m_selection = nullptr;
    VaultActions *m_actions = nullptr;
    PageStack *m_pages;
    QLabel *m_message;
    QPushButton *m_action;
    VaultDetails *m_details;
    VaultFoot *m_foot;
    QList<QAction *> m_viewActions;
    QAction *m_newVault;
    QAction *m_openByName;
};

} // namespace vaultlock::ui
