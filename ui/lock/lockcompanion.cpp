// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockcompanion.h"

#include "core/byteview.h"
#include "lock/countdown.h"
#include "lock/rehearsal.h"
#include "lock/stateknowledge.h"
#include "trial/trialsession.h"
#include "ui/lock/lockview.h"
#include "ui/trial/sandboxclock.h"
#include "ui/trial/trialchecklist.h"
#include "words/deadlinewords.h"
#include "words/trialanswerwords.h"
#include "words/watchwords.h"
#include "workspace/workspace.h"

#include <algorithm>

namespace vaultlock::ui {

LockCompanion::LockCompanion(workspace::Workspace &workspace, LockView &view, const Clock &clock,
                             AttemptMemory memory, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_clock(clock)
    , m_memory(std::move(memory))
{
    m_memory.forgetBefore(clock.utcNow());
    connect(&workspace, &workspace::Workspace::connectionChanged, this,
            &LockCompanion::followConnection);
    connect(&workspace, &workspace::Workspace::chosenVaultChanged, this,
            &LockCompanion::followSession);
    connect(&workspace, &workspace::Workspace::sandboxClockMoved, this, &LockCompanion::showClock);
    connect(&view.trials(), &TrialChecklist::triedChanged, this, [this](const QStringList &keys) {
        if (const auto key = attempt())
            m_memory.noteTried(*key, keys);
    });
    connectClock();
    followConnection();
}

void LockCompanion::connectClock()
{
    SandboxClock &clock = m_view.sandboxClock();
    // What is left is known again when everything has been read by the new clock.
    const auto wait = [&clock] {
        clock.setEnabled(false);
    };
    connect(&clock, &SandboxClock::hourRequested, &clock, wait);
    connect(&clock, &SandboxClock::beforeEndRequested, &clock, wait);
    connect(&clock, &SandboxClock::pastEndRequested, &clock, wait);
    connect(&clock, &SandboxClock::resetRequested, &clock, wait);
    connect(&m_workspace, &workspace::Workspace::failed, &clock,
            [&clock] { clock.setEnabled(true); });
    connect(&clock, &SandboxClock::hourRequested, this,
            [this] { m_workspace.advanceSandboxClock(std::chrono::hours(1)); });
    connect(&clock, &SandboxClock::beforeEndRequested, this, [this] {
        const auto left = remaining();
        const auto by = left ? lock::advanceToBeforeEnd(*left) : std::nullopt;
        if (by)
            m_workspace.advanceSandboxClock(*by);
    });
    connect(&clock, &SandboxClock::pastEndRequested, this, [this] {
        if (const auto left = remaining())
            m_workspace.advanceSandboxClock(lock::advancePastEnd(*left));
    });
    connect(&clock, &SandboxClock::resetRequested, &m_workspace,
            &workspace::Workspace::resetSandboxClock);
}

void LockCompanion::followConnection()
{
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (survey) {
        connect(survey, &lock::VaultSurvey::rowChanged, this, &LockCompanion::clearThresholdIfOver,
                Qt::UniqueConnection);
        connect(survey, &lock::VaultSurvey::loadingChanged, this,
                &LockCompanion::enableClockOnceRead, Qt::UniqueConnection);
    } else if (m_near && m_near->attempt.isNull()) {
        clearThreshold(); // it was seen there only
    }
    if (workspace::Connection *connection = m_workspace.connection())
        connect(&connection->facts(), &lock::VaultFacts::changed, this, &LockCompanion::showRead,
                Qt::UniqueConnection);
    m_view.sandboxClock().setEnabled(true);
    followSession();
}

void LockCompanion::enableClockOnceRead(bool isLoading)
{
    if (!isLoading)
        m_view.sandboxClock().setEnabled(true);
}

void LockCompanion::followSession()
{
    if (m_session)
        m_session->disconnect(this);
    m_session = m_workspace.chosenSession();
    if (m_near && (!m_session || m_session->vault() != m_near->vault))
        clearThreshold();
    if (m_trials)
        m_trials->disconnect(this);
    m_trials = m_session && m_workspace.connection()
                   ? &m_workspace.connection()->trials(m_session->vault())
                   : nullptr;
    if (m_trials)
        connect(m_trials, &trial::TrialSession::changed, this, &LockCompanion::showTrials);
    if (m_session)
        connect(m_session, &lock::VaultLockSession::stateChanged, this, [this] {
            showTrials();
            showClock();
        });
    showTrials();
    showClock();
}

void LockCompanion::showTrials()
{
    const auto key = attempt();
    const workspace::Destination *destination = m_workspace.destination();
    const bool isTime = key && destination && m_session &&
                        std::holds_alternative<lock::InProgress>(m_session->state());
    m_view.trials().setVisible(isTime);
    if (!isTime)
        return;
    const QString url = QString::fromLatin1(destination->endpoint.url().toEncoded());
    const bool isSandbox = !m_workspace.isLive();
    std::vector<words::Trial> items =
        words::trials({m_session->vault(), destination->region, url, isSandbox});
    QStringList tried = m_memory.tried(*key);
    if (m_trials && m_trials->standing()) {
        const auto &deeds = m_trials->standing()->plan.deeds;
        // No advice that the policy makes false.
        if (std::find(deeds.begin(), deeds.end(), trial::Deed::DeleteYoung) == deeds.end())
            items.erase(std::remove_if(items.begin(), items.end(),
                                       [](const words::Trial &item) {
                                           return item.key == words::deleteTrialKey();
                                       }),
                        items.end());
        tried += words::checklistItemsDone(m_trials->records(), isSandbox);
        tried.removeDuplicates();
    }
    m_view.trials().showTrials(items, tried, words::trialCredentials(isSandbox));
    showRead();
}

/// What the checklist asks for and the program has read anyway.
void LockCompanion::showRead()
{
    if (m_view.trials().isHidden() || !m_session || !m_workspace.connection())
        return;
    const lock::VaultFacts::Facts facts =
        m_workspace.connection()->facts().of(m_session->vault().name());
    words::TrialKnowledge known;
    const auto initiated = m_session->initiatedPolicy();
    const auto installed = lock::policyInForce(m_session->state());
    if (initiated && installed)
        known.installed = policy::compare(viewOf(initiated->bytes), viewOf(*installed));
    known.description = facts.description.value;
    known.tags = facts.tags.value;
    known.accessPolicy = facts.accessPolicy.value;
    m_view.trials().showRead(words::trialsRead(known));
}

void LockCompanion::showClock()
{
    const auto ahead = m_workspace.sandboxClockOffset();
    SandboxClock &clock = m_view.sandboxClock();
    clock.setVisible(ahead.has_value());
    if (!ahead)
        return;
    clock.showOffset(*ahead);
    const auto left = remaining();
    if (!left)
        clock.setEnd(SandboxClock::End::None);
    else
        clock.setEnd(lock::advanceToBeforeEnd(*left) ? SandboxClock::End::Far
                                                     : SandboxClock::End::Near);
}

void LockCompanion::showThreshold(const lock::RunningLock &lock, std::chrono::minutes threshold)
{
    // Over another vault's buttons it would be taken for that one's.
    if (!m_session || m_session->vault() != lock.vault || m_session->origin() != lock.origin)
        return;
    const words::DeadlineWords told = words::deadlineWords(
        words::runningName(lock, false), threshold, lock.expires, QTimeZone::systemTimeZone());
    m_near = lock;
    m_view.showDeadline(told.heading, told.text);
}

void LockCompanion::takeEnd(const lock::RunningLock &lock)
{
    if (m_near && lock::runningLockKey(*m_near) == lock::runningLockKey(lock))
        clearThreshold();
}

void LockCompanion::clearThreshold()
{
    m_near.reset();
    m_view.showDeadline({}, {});
}

/// The window's own list may know it first.
void LockCompanion::clearThresholdIfOver(int index)
{
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (!m_near || !survey)
        return;
    const lock::VaultSurvey::Row &row = survey->rows()[static_cast<std::size_t>(index)];
    const bool isIts = row.vault.arn == m_near->vault &&
                       m_workspace.connection()->originOf(row.vault.arn) == m_near->origin;
    const bool isOn = row.stage == lock::LockStage::Unknown ||
                      (row.stage == lock::LockStage::InProgress && row.expires == m_near->expires);
    if (isIts && !isOn)
        clearThreshold();
}

std::optional<AttemptKey> LockCompanion::attempt() const
{
    const lock::InProgress *lock = m_session ? lock::lockInProgress(m_session->state()) : nullptr;
    if (!lock || !lock->expires || lock->expiryIsEstimated)
        return {};
    return AttemptKey{m_session->vault(), *lock->expires};
}

std::optional<std::chrono::milliseconds> LockCompanion::remaining() const
{
    const lock::InProgress *lock = m_session ? lock::lockInProgress(m_session->state()) : nullptr;
    if (!lock || !lock->expires)
        return {};
    return lock::Countdown(*lock->expires, lock->serverTime).remaining(m_clock);
}

} // namespace vaultlock::ui
