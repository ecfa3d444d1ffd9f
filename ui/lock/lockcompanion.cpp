// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockcompanion.h"

#include "lock/countdown.h"
#include "lock/rehearsal.h"
#include "lock/stateknowledge.h"
#include "ui/lock/lockview.h"
#include "ui/lock/sandboxclock.h"
#include "ui/lock/trialchecklist.h"
#include "words/deadlinewords.h"
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
    , m_watch(clock, m_memory)
{
    m_memory.forgetBefore(clock.utcNow());
    connect(&m_watch, &DeadlineWatch::thresholdPassed, this, &LockCompanion::announce);
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
    m_deadline.reset();
    m_view.showDeadline({}, {});
    const lock::VaultSurvey *survey = m_workspace.survey();
    m_watch.setSurvey(survey);
    if (survey) {
        connect(survey, &lock::VaultSurvey::rowChanged, this, &LockCompanion::clearDeadlineIfOver,
                Qt::UniqueConnection);
        connect(survey, &lock::VaultSurvey::loadingChanged, this,
                &LockCompanion::enableClockOnceRead, Qt::UniqueConnection);
        connect(survey, &lock::VaultSurvey::rowsReset, this, &LockCompanion::clearDeadlineIfOver,
                Qt::UniqueConnection);
    }
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
    m_view.trials().showTrials(
        words::trials({m_session->vault(), destination->region, url, isSandbox}),
        m_memory.tried(*key), words::trialCredentials(isSandbox));
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

void LockCompanion::announce(const VaultName &vault, std::chrono::minutes threshold,
                             const QDateTime &expires)
{
    const words::DeadlineWords told =
        words::deadlineWords(vault, threshold, expires, QTimeZone::systemTimeZone());
    m_deadline = Deadline{vault, expires};
    m_view.showDeadline(told.heading, told.text);
    emit deadlineNeared(told.heading, told.text);
}

void LockCompanion::clearDeadlineIfOver()
{
    const lock::VaultSurvey *survey = m_workspace.survey();
    if (!m_deadline || !survey)
        return;
    const bool isOn = std::any_of(
        survey->rows().begin(), survey->rows().end(), [this](const lock::VaultSurvey::Row &row) {
            return row.vault.arn.name() == m_deadline->vault &&
                   row.stage == lock::LockStage::InProgress && row.expires == m_deadline->expires;
        });
    if (isOn)
        return;
    m_deadline.reset();
    m_view.showDeadline({}, {});
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
