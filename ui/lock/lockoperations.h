// SPDX-License-Identifier: GPL-3.0-or-later

// From a button to a request: the dialogs between, and what is checked on the way.
#pragma once

#include "core/clock.h"
#include "lock/vaultlocksession.h"
#include "policy/linter.h"
#include "ui/lock/lockiddialog.h"
#include "ui/lock/stepgate.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QDialog;
class QWidget;

namespace vaultlock::ui {

class InitiateReview;
class PolicyDocument;
class ReviewPage;

/// Makes the reviews of Initiate and Complete, and opens the dialogs of Abort and Enter lock ID
/// over its parent's window. Each is checked again when it is accepted, and closes when the state
/// under it changes.
class LockOperations : public QObject
{
    Q_OBJECT

public:
    /// draft: what Initiate sends, asked when it is needed. Both must outlive this.
    LockOperations(const Clock &clock, PolicyDocument &draft, QWidget *parent);
    ~LockOperations() override;

    void setSession(lock::VaultLockSession *session, const QString &connectionName, bool isLive);
    /// Who asks, in words; empty: not known.
    void setIdentity(const QString &identity) { m_identity = identity; }
    /// What was tried, in words: asked when it is needed.
    void setTrialReport(std::function<QString()> report) { m_trials = std::move(report); }
    /// Asked before Initiate and Complete, while it is there; outlives this.
    void setGate(StepGate *gate) { m_gate = gate; }
    /// State and policy are read again before Complete's review opens.
    bool isCheckingCompletion() const { return m_isChecking; }

public slots:
    void askToInitiate();
    /// The draft's text for the chosen vault, so that another may initiate it; only with a gate.
    void askToApprove();
    void askToComplete();
    void askToAbort();
    void askForLockId();

signals:
    void checkingChanged();
    /// To be shown, by whoever takes it over.
    void reviewMade(vaultlock::ui::ReviewPage *review);
    /// To be closed.
    void reviewOver();
    /// What came of an approval; a sentence.
    void told(const QString &sentence);

private:
    policy::ChosenVault vaultOfDraft() const;
    /// accepted: called when the dialog is accepted and its session is still there.
    void openDialog(QDialog *dialog, const std::function<void()> &accepted);
    void setChecking(bool isChecking);
    /// The same of a review; of: what it is before.
    void openReview(ReviewPage *review, lock::Operation of, const std::function<void()> &accepted);
    /// The same with what the gate is asked.
    void openAskedReview(ReviewPage *review, const StepGate::Question &question,
                         const std::function<void()> &accepted);
    /// Shows the review's rule the answer; `then` where the step may be taken.
    void followGate(const QFuture<Result<StepGate::Answer>> &answer,
                    const std::function<void()> &then);
    void present(ReviewPage *review, lock::Operation of, const std::function<void()> &accepted);
    bool hasRule() const { return m_gate && m_gate->isThere(); }
    void take(const std::function<void()> &accepted);
    InitiateReview *makeInitiateReview(const QByteArray &bytes, bool isApproval);
    void close();
    void closeReview();
    bool isSameStage() const;
    bool isSameLock() const;
    void closeIfStateChanged();
    void showCompletion(const Result<lock::CompletionCheck> &check);
    void reviewCompletion(const lock::CompletionCheck &check);
    void showFailure(const QString &heading, const Error &error);
    void askForLockIdAgain(const QString &lockId, const QString &heading, const Error &error,
                           bool isRefusedByService);
    void openLockIdDialog(const std::optional<LockIdDialog::Refusal> &refusal);
    QWidget *window() const;

    const Clock &m_clock;
    QPointer<lock::VaultLockSession> m_session;
    QString m_connectionName;
    bool m_isLive = false;
    PolicyDocument &m_draft;
    QPointer<StepGate> m_gate;
    QString m_identity;
    std::function<QString()> m_trials;
    QPointer<QDialog> m_dialog;
    QPointer<ReviewPage> m_review;
    lock::Operation m_reviewed = lock::Operation::Initiate;
    int m_ticket = 0;          ///< of the session: what was asked of an earlier one opens nothing
    QDateTime m_createdBefore; ///< of the lock under the review, as the next
    std::optional<LockId> m_lockIdBefore;
    QString m_enteredLockId; ///< last; the service or the journal may not take it
    bool m_isChecking = false;
    lock::LockStage m_stageBefore = lock::LockStage::Unknown;
};

} // namespace vaultlock::ui
