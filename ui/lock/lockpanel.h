// SPDX-License-Identifier: GPL-3.0-or-later

// The chosen vault: the stage of its lock, the pages, and what can be done.
#pragma once

#include "core/clock.h"
#include "lock/obstacles.h"
#include "lock/runninglock.h"
#include "lock/vaultlocksession.h"
#include "ui/document/policyshown.h"
#include "ui/lock/attemptmemory.h"

#include <QPointer>
#include <QWidget>

#include <chrono>
#include <optional>

class QAction;

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class CountdownClock;
class LockCompanion;
class LockOperations;
class LockView;
class PolicyDocument;
class StepGate;

/// Shows the state of a VaultLockSession and offers what can be done in it. What is shown is what
/// the service last said, with the time of saying.
class LockPanel : public QWidget
{
    Q_OBJECT

public:
    /// draft: what Initiate would send. Both must outlive the panel. policyPage: the page of Write
    /// and Locked; taken over. Null: an empty one.
    LockPanel(CountdownClock &clock, PolicyDocument &draft, QWidget *policyPage = nullptr,
              QWidget *parent = nullptr);
    ~LockPanel() override;

    /// session: not owned, null without a chosen vault. connectionName: for the dialogs, "Sandbox"
    /// or the endpoint's host.
    void setSession(lock::VaultLockSession *session, const QString &connectionName, bool isLive);
    /// Shows what belongs to the whole connection too: the checklist, the sandbox's clock. Once;
    /// the workspace outlives the panel.
    void follow(workspace::Workspace &workspace, const AttemptMemory &memory);
    /// The end of a lock comes near, on whichever connection; shown until takeEnd() of it. Only
    /// after follow().
    void showThreshold(const lock::RunningLock &lock, std::chrono::minutes threshold);
    void takeEnd(const lock::RunningLock &lock);
    /// Who asks, in words, for the reviews; empty: not known.
    void setIdentity(const QString &identity);
    /// Where the work begins on the page in front, unless that is the policy's; else null.
    QWidget *placeForFocus() const;
    bool isPolicyShown() const;
    bool isReviewing() const;
    /// The details of the chosen vault as a page of it, between head and foot: see LockView.
    void takeGuest(QWidget *page);
    void bringGuest();
    void leaveGuest();
    bool isGuestInFront() const;
    /// Somebody works on the policy: its page comes to the front, and a review is left.
    void showPolicyPage();
    /// See LockView.
    void followPolicy(PolicyShown which);
    /// Of the checklist, by their titles: those that a person has ticked, or has not.
    QStringList trialsTicked(bool isTicked) const;
    /// Asked before Initiate and Complete, while it is there; outlives the panel. Once.
    void setGate(StepGate &gate);
    /// Initiate, Complete, Abort, Enter lock ID, Copy lock ID, Approve: for a menu.
    QList<QAction *> actions() const;
    /// A button of it on the reviews, and at the foot of a locked vault. action: outlives the
    /// panel.
    void offerEvidence(QAction &action);

signals:
    /// What came of an approval; a sentence.
    void told(const QString &sentence);
    /// The lock in progress is to be handed over.
    void handOverRequested();
    /// Another page has come to the front that nobody must miss.
    void pageCame();
    /// The draft, or the policy in force, is to be seen on the policy's page.
    void draftWanted();
    void policyInForceWanted();
    /// The policy that is in force on the chosen vault, and a line that says so; absent without
    /// one, and then with a line where it is not known whether there is one.
    void installedPolicyChanged(const std::optional<QByteArray> &policy, const QString &caption);
    /// The same of the policy that was initiated from here last.
    void initiatedPolicyChanged(const std::optional<QByteArray> &policy, const QString &caption);

private:
    void buildLayout();
    void makeActions();
    void connectView();
    void showState();
    void showLock();
    lock::DraftStatus draftStatus() const;
    void tellInstalledPolicy();
    void tellInitiatedPolicy();

    const Clock &m_clock;
    QPointer<lock::VaultLockSession> m_session;
    PolicyDocument &m_draft;
    QPointer<StepGate> m_gate;
    LockOperations *m_operations;
    LockView *m_view;
    LockCompanion *m_companion = nullptr;
    QList<QAction *> m_actions;
    std::optional<QByteArray> m_initiatedPolicy;
    QString m_initiatedCaption;
    std::optional<QByteArray> m_installedPolicy;
    QString m_installedCaption;
};

} // namespace vaultlock::ui
