// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockpanel.h"

#include "language/words.h"
#include "lock/stateknowledge.h"
#include "ui/document/policydocument.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockcompanion.h"
#include "ui/lock/lockidfield.h"
#include "ui/lock/lockoperations.h"
#include "ui/lock/lockview.h"
#include "ui/trial/trialbench.h"
#include "ui/trial/trialchecklist.h"
#include "ui/trial/trialpresenter.h"
#include "words/lockwords.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace vaultlock::ui {

namespace {

/// In the order of LockPanel::actions().
enum Place {
    InitiatePlace,
    CompletePlace,
    AbortPlace,
    EnterLockIdPlace,
    CopyLockIdPlace,
    ApprovePlace,
};

} // namespace

LockPanel::LockPanel(CountdownClock &clock, PolicyDocument &draft, QWidget *policyPage,
                     QWidget *parent)
    : QWidget(parent)
    , m_clock(clock.exact())
    , m_draft(draft)
    , m_operations(new LockOperations(clock.exact(), draft, this))
    , m_view(new LockView(clock, policyPage))
{
    buildLayout();
    makeActions();
    connectView();
    connect(&m_draft, &PolicyDocument::findingsChanged, this, &LockPanel::showLock);
    showState();
}

LockPanel::~LockPanel() = default;

void LockPanel::setSession(lock::VaultLockSession *session, const QString &connectionName,
                           bool isLive)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_operations->setSession(session, connectionName, isLive);
    if (session) {
        connect(session, &lock::VaultLockSession::stateChanged, this, &LockPanel::showState);
        connect(session, &lock::VaultLockSession::lockIdKept, this, [this] {
            showState();
            m_view->lockId().announce();
        });
    }
    showState();
}

void LockPanel::follow(workspace::Workspace &workspace, const AttemptMemory &memory)
{
    m_companion = new LockCompanion(workspace, *m_view, m_clock, memory, this);
    new TrialPresenter(workspace, m_view->trialBench(), m_clock, this);
}

void LockPanel::showPolicyPage()
{
    m_view->showPolicyPage();
    emit pageCame();
}

void LockPanel::followPolicy(PolicyShown which)
{
    m_view->followPolicy(which);
}

void LockPanel::setGate(StepGate &gate)
{
    m_gate = &gate;
    m_operations->setGate(&gate);
    connect(&gate, &StepGate::changed, this, &LockPanel::showLock);
    showLock();
}

void LockPanel::setIdentity(const QString &identity)
{
    m_operations->setIdentity(identity);
}

QWidget *LockPanel::placeForFocus() const
{
    return m_view->placeForFocus();
}

bool LockPanel::isPolicyShown() const
{
    return m_view->isPolicyShown();
}

bool LockPanel::isReviewing() const
{
    return m_view->isReviewing();
}

void LockPanel::takeGuest(QWidget *page)
{
    m_view->takeGuest(page);
}

void LockPanel::bringGuest()
{
    m_view->bringGuest();
}

void LockPanel::leaveGuest()
{
    m_view->leaveGuest();
}

bool LockPanel::isGuestInFront() const
{
    return m_view->isGuestInFront();
}

void LockPanel::showThreshold(const lock::RunningLock &lock, std::chrono::minutes threshold)
{
    m_companion->showThreshold(lock, threshold);
}

void LockPanel::takeEnd(const lock::RunningLock &lock)
{
    m_companion->takeEnd(lock);
}

lock::DraftStatus LockPanel::draftStatus() const
{
    const auto isError = [](const policy::Finding &finding) {
        return finding.severity == policy::Severity::Error;
    };
    const std::vector<policy::Finding> &findings = m_draft.findings();
    return {m_draft.utf8().trimmed().isEmpty(),
            std::any_of(findings.begin(), findings.end(), isError)};
}

QList<QAction *> LockPanel::actions() const
{
    return m_actions;
}

void LockPanel::offerEvidence(QAction &action)
{
    m_view->offerEvidence(action);
}

void LockPanel::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

void LockPanel::makeActions()
{
    const auto add = [this](const QString &text, auto *receiver, auto slot) {
        auto *action = new QAction(text, this);
        connect(action, &QAction::triggered, receiver, slot);
        m_actions.append(action);
    };
    add(Words::tr("&Initiate lock…"), m_operations, &LockOperations::askToInitiate);
    add(Words::tr("&Complete lock…"), m_operations, &LockOperations::askToComplete);
    add(Words::tr("&Abort lock…"), m_operations, &LockOperations::askToAbort);
    add(Words::tr("&Enter lock ID…"), m_operations, &LockOperations::askForLockId);
    add(Words::tr("C&opy lock ID"), &m_view->lockId(), &LockIdField::copy);
    add(Words::tr("A&pprove policy…"), m_operations, &LockOperations::askToApprove);
    connect(m_operations, &LockOperations::told, this, &LockPanel::told);
}

void LockPanel::connectView()
{
    connect(&m_view->lockId(), &LockIdField::handOverRequested, this,
            &LockPanel::handOverRequested);
    connect(m_view, &LockView::initiateRequested, m_operations, &LockOperations::askToInitiate);
    connect(m_view, &LockView::completeRequested, m_operations, &LockOperations::askToComplete);
    connect(m_view, &LockView::abortRequested, m_operations, &LockOperations::askToAbort);
    connect(m_view, &LockView::lockIdEntryRequested, m_operations, &LockOperations::askForLockId);
    connect(m_view, &LockView::readingRequested, this, [this] {
        if (m_session)
            m_session->refresh();
    });
    connect(m_view, &LockView::draftWanted, this, &LockPanel::draftWanted);
    connect(m_view, &LockView::policyInForceWanted, this, &LockPanel::policyInForceWanted);
    connect(m_operations, &LockOperations::checkingChanged, this, &LockPanel::showLock);
    connect(m_operations, &LockOperations::reviewMade, m_view, &LockView::openReview);
    connect(m_operations, &LockOperations::reviewMade, this, &LockPanel::pageCame);
    connect(m_operations, &LockOperations::reviewOver, m_view, &LockView::closeReview);
    m_operations->setTrialReport([this] {
        QStringList reports{m_view->trials().report(), m_view->trialBench().report()};
        reports.removeAll(QString());
        return reports.join(u'\n');
    });
}

QStringList LockPanel::trialsTicked(bool isTicked) const
{
    return m_view->trials().titles(isTicked);
}

void LockPanel::showState()
{
    showLock();
    tellInitiatedPolicy();
    tellInstalledPolicy();
}

void LockPanel::tellInitiatedPolicy()
{
    const auto initiated = m_session ? m_session->initiatedPolicy() : std::nullopt;
    const auto bytes = initiated ? std::optional(initiated->bytes) : std::nullopt;
    const QString caption =
        initiated ? words::initiatedPolicyCaption(initiated->at, QTimeZone::systemTimeZone())
                  : QString();
    if (bytes == m_initiatedPolicy && caption == m_initiatedCaption)
        return;
    m_initiatedPolicy = bytes;
    m_initiatedCaption = caption;
    emit initiatedPolicyChanged(bytes, caption);
}

void LockPanel::showLock()
{
    const lock::State *state = m_session ? &m_session->state() : nullptr;
    const bool isChecking = m_operations->isCheckingCompletion();
    LockView::Sight sight;
    if (m_session) {
        sight.vaultName = m_session->vault().name().toString();
        sight.readingError = m_session->readingError();
    }
    sight.state = state;
    sight.draft = draftStatus();
    sight.isCheckingCompletion = isChecking;
    m_view->showSight(sight);

    m_actions[InitiatePlace]->setEnabled(!lock::initiateObstacle(state, sight.draft));
    m_actions[CompletePlace]->setEnabled(!isChecking && !lock::completeObstacle(state));
    m_actions[AbortPlace]->setEnabled(!lock::abortObstacle(state));
    m_actions[EnterLockIdPlace]->setEnabled(state && lock::mayEnterLockId(*state));
    const bool isTeamThere = m_gate && m_gate->isThere();
    m_actions[ApprovePlace]->setVisible(isTeamThere);
    m_actions[ApprovePlace]->setEnabled(isTeamThere && m_session && !sight.draft.isEmpty &&
                                        !sight.draft.hasErrors);
    m_actions[CopyLockIdPlace]->setEnabled(!m_view->lockId().lockId().isEmpty());
}

void LockPanel::tellInstalledPolicy()
{
    const lock::State *state = m_session ? &m_session->state() : nullptr;
    const auto policy = state ? lock::policyInForce(*state) : std::nullopt;
    const QString caption =
        state ? words::installedPolicyCaption(lock::stageOf(*state), lock::initiatedAt(*state),
                                              QTimeZone::systemTimeZone())
              : QString();
    if (policy == m_installedPolicy && caption == m_installedCaption)
        return;
    m_installedPolicy = policy;
    m_installedCaption = caption;
    emit installedPolicyChanged(policy, caption);
}

} // namespace vaultlock::ui
