// SPDX-License-Identifier: GPL-3.0-or-later

// From a button to a request: the dialogs between, and what is checked on the way.
#pragma once

#include "core/clock.h"
#include "lock/vaultlocksession.h"
#include "policy/linter.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace vaultlock::ui {

class PolicyDocument;

/// Opens the dialogs of Initiate, Complete, Abort and Enter lock ID over its parent's window. Each
/// is checked again when it is accepted, and closes when the state under it changes.
class LockOperations : public QObject
{
    Q_OBJECT

public:
    /// draft: what Initiate sends, asked when it is needed. Both must outlive this.
    LockOperations(const Clock &clock, PolicyDocument &draft, QWidget *parent);
    ~LockOperations() override;

    void setSession(lock::VaultLockSession *session, const QString &connectionName, bool isLive);
    /// State and policy are read again before Complete's dialog opens.
    bool isCheckingCompletion() const { return m_isChecking; }

public slots:
    void askToInitiate();
    void askToComplete();
    void askToAbort();
    void askForLockId();

signals:
    void checkingChanged();

private:
    policy::ChosenVault vaultOfDraft() const;
    /// accepted: called when the dialog is accepted and its session is still there.
    void openDialog(QDialog *dialog, const std::function<void()> &accepted);
    void setChecking(bool isChecking);
    void closeDialog();
    void closeDialogIfStateChanged();
    void showCompletion(const Result<lock::CompletionCheck> &check);
    void showFailure(const QString &heading, const Error &error);
    QWidget *window() const;

    const Clock &m_clock;
    QPointer<lock::VaultLockSession> m_session;
    QString m_connectionName;
    bool m_isLive = false;
    PolicyDocument &m_draft;
    QPointer<QDialog> m_dialog;
    bool m_isChecking = false;
    lock::LockStage m_stageUnderDialog = lock::LockStage::Unknown;
};

} // namespace vaultlock::ui
