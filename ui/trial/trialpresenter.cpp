// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/trialpresenter.h"

#include "lock/stateknowledge.h"
#include "ui/trial/probedialog.h"
#include "ui/trial/trialbench.h"
#include "workspace/workspace.h"

#include <QTimeZone>

namespace vaultlock::ui {

namespace {

/// Over the midnight of the last day, whatever the clocks of both have lost on the way.
constexpr std::chrono::minutes beyond{1};

/// Tells one lock, and its stage, from another; empty where there is nothing to try.
QByteArray lockKey(const lock::VaultLockSession *session, bool isSandbox)
{
    if (!session)
        return {};
    const lock::State &state = session->state();
    const lock::LockStage stage = lock::stageOf(state);
    const bool isTime =
        stage == lock::LockStage::InProgress || (isSandbox && stage == lock::LockStage::Locked);
    const auto policy = lock::policyInForce(state);
    if (!isTime || !policy)
        return {};
    return QByteArray::number(static_cast<int>(stage)) + '|' +
           lock::initiatedAt(state).toString(Qt::ISODateWithMs).toLatin1() + '|' + *policy;
}

} // namespace

TrialPresenter::TrialPresenter(workspace::Workspace &workspace, TrialBench &bench,
                               const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_bench(bench)
    , m_clock(clock)
{
    connect(&workspace, &workspace::Workspace::connectionChanged, this,
            &TrialPresenter::followSession);
    connect(&workspace, &workspace::Workspace::chosenVaultChanged, this,
            &TrialPresenter::followSession);
    connect(&workspace, &workspace::Workspace::identityChanged, this,
            &TrialPresenter::followCaller);
    connect(&workspace, &workspace::Workspace::sandboxClockMoved, this, [this] {
        m_isStale = true;
        followLock();
    });
    connect(&bench, &TrialBench::deedRequested, this, [this](trial::Deed deed) {
        if (m_trials)
            m_trials->run(deed);
    });
    connect(&bench, &TrialBench::passingRequested, this, &TrialPresenter::passRetention);
    connect(&bench, &TrialBench::probeRequested, this, &TrialPresenter::askToProbe);
    followSession();
}

void TrialPresenter::followSession()
{
    if (m_lock)
        m_lock->disconnect(this);
    if (m_trials)
        m_trials->disconnect(this);
    if (m_question)
        m_question->reject();
    m_lock = m_workspace.chosenSession();
    m_trials = nullptr;
    m_read.clear();
    if (m_lock && m_workspace.connection()) {
        m_trials = &m_workspace.connection()->trials(m_lock->vault());
        connect(m_lock, &lock::VaultLockSession::stateChanged, this, &TrialPresenter::followLock);
        connect(m_trials, &trial::TrialSession::changed, this, &TrialPresenter::show);
        connect(m_trials, &trial::TrialSession::lockChangedMeanwhile, m_lock,
                &lock::VaultLockSession::refresh);
    }
    followLock();
}

void TrialPresenter::followCaller()
{
    // Before anybody has answered it is told that nobody has.
    m_isStale = true;
    followLock();
}

void TrialPresenter::followLock()
{
    const QByteArray lock = m_trials ? lockKey(m_lock, m_trials->isSandbox()) : QByteArray();
    const bool isOther = lock != m_read;
    if (m_question && isOther)
        m_question->reject();
    m_isStale = m_isStale || isOther;
    m_read = lock;
    if (m_isStale && !lock.isEmpty() && !m_trials->isBusy()) {
        m_isStale = false;
        m_trials->refresh();
    }
    show();
}

void TrialPresenter::show()
{
    // What was being done stays in sight when its lock goes.
    const bool isUseful =
        m_trials && (!m_read.isEmpty() || m_trials->isBusy() || m_trials->hasAnswerOfAGoneLock());
    if (isUseful)
        m_bench.showTrials(*m_trials);
    m_bench.setVisible(isUseful);
    if (m_trials && m_isStale && !m_trials->isBusy() && !m_read.isEmpty())
        followLock();
}

void TrialPresenter::passRetention()
{
    const auto ahead = m_workspace.sandboxClockOffset();
    if (!ahead || !m_trials || m_trials->isBusy() || !m_trials->standing() ||
        !m_trials->archive() ||
        trial::obstacleToPassing(*m_trials->standing()) != trial::Obstacle::None)
        return;
    const QDateTime end =
        m_trials->archive()->stored.addDays(m_trials->standing()->plan.keeping.days);
    const std::chrono::seconds left(m_clock.utcNow().secsTo(end));
    m_workspace.advanceSandboxClock(left - *ahead + beyond);
}

void TrialPresenter::askToProbe()
{
    if (!m_trials || m_trials->isBusy() || m_question || !m_trials->keeping())
        return;
    const QDateTime now = m_clock.utcNow();
    const QString description = trial::archiveDescription(now);
    const VaultArn &vault = m_trials->place().vault;
    m_question = new ProbeDialog(
        words::probeWords(vault.name().toString(), description, *m_trials->keeping(), now,
                          QTimeZone::systemTimeZone()),
        vault, m_workspace.connectionName(), m_trials->place().caller, m_bench.window());
    // The state under it may have changed by then.
    connect(m_question, &QDialog::accepted, this, [this, description, lock = m_read] {
        if (m_trials && m_read == lock)
            m_trials->storeAndDelete(description);
    });
    m_question->open();
}

} // namespace vaultlock::ui
