// SPDX-License-Identifier: GPL-3.0-or-later

// The journal against the service, vault by vault.
#pragma once

#include "core/identifiers.h"
#include "ui/reconciliation/reconciliationmodel.h"

#include <QDialog>

#include <memory>
#include <vector>

class QPushButton;
class QTableView;

namespace vaultlock::reconciliation {
class Reconciler;
}
namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class WrappingText;

/// Compares at once, and again when it is asked to. What comes is shown as it comes. It only reads.
/// Closes when the connection changes. Deletes itself when it is closed; opened with open().
class ReconciliationDialog : public QDialog
{
    Q_OBJECT

public:
    /// workspace: outlives the dialog. Connected or not.
    explicit ReconciliationDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~ReconciliationDialog() override;

signals:
    /// One that the service was asked about; the dialog has closed.
    void vaultChosen(const vaultlock::VaultName &vault);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    QWidget *buildButtons();
    void readAgain();
    void showSoon();
    void showResult();
    std::vector<reconciliation::VaultRow> shownRows() const;
    void fitColumns();
    void chooseCurrent();
    void copyRow();
    void showChoosable();
    bool isChoosable(const QModelIndex &index) const;

    workspace::Workspace &m_workspace;
    std::unique_ptr<reconciliation::Reconciler> m_reconciler; ///< null: not connected
    std::vector<reconciliation::VaultRow> m_former; ///< shown until they are compared again
    ReconciliationModel m_model;
    QTableView *m_table = nullptr;
    WrappingText *m_result = nullptr;
    QPushButton *m_readAgain = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_open = nullptr;
    bool m_isToBeShown = false; ///< in the next turn of the event loop
};

} // namespace vaultlock::ui
