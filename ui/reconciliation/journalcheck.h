// SPDX-License-Identifier: GPL-3.0-or-later

// Compares the journal with the service by itself at the start, and when it is asked to.
#pragma once

#include "core/identifiers.h"
#include "reconciliation/vaultrow.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <vector>

class QAction;
class QWidget;

namespace vaultlock::reconciliation {
class QuietReconciler;
}
namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class ReconciliationDialog;

/// Once for each connection of a start: behind the survey, whose list is on screen before, for the
/// journal's vaults only, and in nobody's way. What it finds is told once, at its end.
class JournalCheck : public QObject
{
    Q_OBJECT

public:
    /// workspace: outlives it. window: for the dialog.
    JournalCheck(workspace::Workspace &workspace, QWidget *window);
    ~JournalCheck() override;

    /// "Check journal against the service…", for menus and the journal's panel.
    QAction *action() const { return m_action; }
    void openDialog();

signals:
    /// At the start something was found to differ: the rows that do.
    void foundDifferences(const std::vector<vaultlock::reconciliation::VaultRow> &rows);
    void vaultChosen(const vaultlock::VaultName &vault);

private:
    void follow();
    void begin();
    void tell();

    workspace::Workspace &m_workspace;
    QWidget *m_window;
    QAction *m_action;
    std::unique_ptr<reconciliation::QuietReconciler> m_reconciler;
    QSet<QString> m_checked; ///< connections, to their end
    QString m_underWay;
    QPointer<ReconciliationDialog> m_dialog;
};

} // namespace vaultlock::ui
