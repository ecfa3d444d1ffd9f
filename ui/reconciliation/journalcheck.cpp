// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reconciliation/journalcheck.h"

#include "ui/reconciliation/reconciliationdialog.h"
#include "workspace/workspace.h"

#include <QAction>
#include <QWidget>

namespace vaultlock::ui {

JournalCheck::JournalCheck(workspace::Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_action(new QAction(tr("Check &journal against the service…"), this))
{
    connect(m_action, &QAction::triggered, this, &JournalCheck::openDialog);
    connect(&workspace, &workspace::Workspace::connectionChanged, this, &JournalCheck::follow);
    follow();
}

JournalCheck::~JournalCheck() = default;

void JournalCheck::openDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ReconciliationDialog(m_workspace, m_window);
    connect(m_dialog, &ReconciliationDialog::vaultChosen, this, &JournalCheck::vaultChosen);
    m_dialog->open();
}

void JournalCheck::follow()
{
    m_reconciler.reset(); // before its connection goes
    if (lock::VaultSurvey *survey = m_workspace.survey())
        connect(survey, &lock::VaultSurvey::loadingChanged, this, [this](bool isLoading) {
            if (!isLoading)
                begin();
        });
}

void JournalCheck::begin()
{
    workspace::Connection *connection = m_workspace.connection();
    // Without a list there is no answer, and why is on screen already.
    if (!connection || connection->survey().listError() || m_reconciler)
        return;
    m_underWay = m_workspace.connectionName() + u'\n' + m_workspace.region();
    if (m_checked.contains(m_underWay))
        return;
    m_reconciler = connection->newQuietReconciler();
    connect(m_reconciler.get(), &reconciliation::QuietReconciler::ended, this, &JournalCheck::tell,
            Qt::QueuedConnection);
    m_reconciler->start();
}

void JournalCheck::tell()
{
    const std::unique_ptr<reconciliation::QuietReconciler> done = std::move(m_reconciler);
    if (!done)
        return;
    if (!done->journalError())
        m_checked.insert(m_underWay);
    if (!done->differing().empty())
        emit foundDifferences(done->differing());
}

} // namespace vaultlock::ui
