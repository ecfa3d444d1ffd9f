// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/surveylocks.h"

#include "workspace/workspace.h"

#include <algorithm>

namespace vaultlock::ui {

using lock::RunningLock;

SurveyLocks::SurveyLocks(workspace::Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_deadlines(clock, m_memory)
{
    connect(&workspace, &workspace::Workspace::connectionChanged, this,
            &SurveyLocks::followConnection);
    connect(&m_deadlines, &DeadlineWatch::thresholdPassed, this, &SurveyLocks::announce);
    followConnection();
}

void SurveyLocks::followConnection()
{
    m_survey = m_workspace.survey();
    m_deadlines.setSurvey(m_survey);
    m_locks.clear();
    if (!m_survey)
        return;
    connect(m_survey, &lock::VaultSurvey::rowChanged, this, &SurveyLocks::look,
            Qt::UniqueConnection);
    connect(m_survey, &lock::VaultSurvey::loadingChanged, this, &SurveyLocks::look,
            Qt::UniqueConnection);
}

void SurveyLocks::look()
{
    if (!m_survey || m_survey->isLoading() || m_survey->listError())
        return;
    const std::vector<RunningLock> before = m_locks;
    m_locks = read();
    for (const RunningLock &lock : before) {
        const bool isOn = std::any_of(m_locks.begin(), m_locks.end(), [&](const RunningLock &now) {
            return lock::runningLockKey(now) == lock::runningLockKey(lock);
        });
        if (!isOn)
            emit ended(lock);
    }
    const auto &rows = m_survey->rows();
    const bool isAllKnown =
        std::all_of(rows.begin(), rows.end(), [](const lock::VaultSurvey::Row &row) {
            return row.stage != lock::LockStage::Unknown;
        });
    // None is said to run only where each vault has said so.
    if (isAllKnown || !m_locks.empty())
        emit changed(m_locks);
}

std::vector<RunningLock> SurveyLocks::read() const
{
    const workspace::Destination *destination = m_workspace.destination();
    std::vector<RunningLock> locks;
    if (!destination)
        return locks;
    for (const lock::VaultSurvey::Row &row : m_survey->rows()) {
        if (row.stage == lock::LockStage::Unknown) {
            keepUnconfirmed(row, locks);
            continue;
        }
        if (row.stage != lock::LockStage::InProgress || !row.expires)
            continue;
        const VaultArn &vault = row.vault.arn;
        const LockOrigin origin = m_workspace.isLive()
                                      ? LockOrigin::service(destination->endpoint.host(),
                                                            vault.partition(), vault.account())
                                      : LockOrigin::sandbox(destination->sandboxStateId);
        RunningLock lock{{},
                         origin,
                         vault,
                         m_workspace.connectionName(),
                         *row.expires,
                         RunningLock::Reading::Known,
                         row.asOf,
                         row.serverTime,
                         {}};
        locks.push_back(std::move(lock));
    }
    return locks;
}

/// A reading that failed ends no lock.
void SurveyLocks::keepUnconfirmed(const lock::VaultSurvey::Row &row,
                                  std::vector<RunningLock> &locks) const
{
    for (const RunningLock &lock : m_locks) {
        if (lock.vault != row.vault.arn)
            continue;
        locks.push_back(lock);
        locks.back().reading = RunningLock::Reading::Failed;
        locks.back().error = row.why;
    }
}

void SurveyLocks::announce(const VaultName &vault, std::chrono::minutes threshold,
                           const QDateTime &expires)
{
    for (const RunningLock &lock : m_locks) {
        if (lock.vault.name() == vault && lock.expires == expires)
            emit thresholdPassed(lock, threshold);
    }
}

} // namespace vaultlock::ui
