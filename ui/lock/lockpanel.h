// The lock of the chosen vault.
#pragma once

#include "core/clock.h"
#include "lock/obstacles.h"
#include "lock/vaultlocksession.h"
#include "policy/finding.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QTimer;

namespace vaultlock::ui {

class CountdownRing;
class LockAction;
class LockIdField;
class LockOperations;
class LockSteps;
class WrappingText;

/// Shows the state of a VaultLockSession and offers what can be done in it. What is shown is what
/// the service last said, with the time of saying.
class LockPanel : public QWidget
{
    Q_OBJECT

public:
    /// The clock must outlive the panel.
    explicit LockPanel(const Clock &clock, QWidget *parent = nullptr);
    ~LockPanel() override;

    /// session: not owned, null without a chosen vault. connectionName: for the dialogs, "Sandbox"
    /// or the endpoint's host.
    void setSession(lock::VaultLockSession *session, const QString &connectionName, bool isLive);
    /// What Initiate would send.
    void setDraft(const QByteArray &utf8, const std::vector<policy::Finding> &findings);
    /// Initiate, Complete, Abort, Enter lock ID, Copy lock ID: for a menu.
    QList<QAction *> actions() const;

signals:
    /// The policy that is in force on the chosen vault, and a line that says so; absent without
    /// one.
    void installedPolicyChanged(const std::optional<QByteArray> &policy, const QString &caption);

private:
    void buildLayout();
    void makeActions();
    void showState();
    void showInProgress(const lock::InProgress &inProgress);
    void showPossibilities();
    void showRemainingTime();
    void announceLockId(const LockId &lockId);

    const Clock &m_clock;
    QPointer<lock::VaultLockSession> m_session;
    lock::DraftStatus m_draft;
    QTimer *m_ticker;
    LockOperations *m_operations;

    WrappingText *m_vaultName;
    LockSteps *m_steps;
    QLineEdit *m_stateText;
    QLabel *m_meaning;
    QLabel *m_warning;
    CountdownRing *m_ring;
    QLabel *m_expiry;
    LockIdField *m_lockId;
    LockAction *m_initiate;
    LockAction *m_complete;
    LockAction *m_enterLockId;
    LockAction *m_abort;
    QLabel *m_asOf;
    QList<QAction *> m_actions;
};

} // namespace vaultlock::ui
