// SPDX-License-Identifier: GPL-3.0-or-later

// The locks in progress of the open connection, for the reminders.
#pragma once

#include "lock/runninglock.h"
#include "ui/lock/attemptmemory.h"
#include "ui/lock/deadlinewatch.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

/// As the survey of the connection's vaults has them. Those of other connections are not known
/// here.
class SurveyLocks : public QObject
{
    Q_OBJECT

public:
    /// References outlive it.
    SurveyLocks(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

signals:
    /// All vaults have been read, or one of the locks has come, gone or changed since.
    void changed(const std::vector<vaultlock::lock::RunningLock> &locks);
    void thresholdPassed(const vaultlock::lock::RunningLock &lock, std::chrono::minutes threshold);
    void ended(const vaultlock::lock::RunningLock &lock);

private:
    void followConnection();
    void look();
    std::vector<lock::RunningLock> read() const;
    void keepUnconfirmed(const lock::VaultSurvey::Row &row,
                         std::vector<lock::RunningLock> &locks) const;
    void announce(const VaultName &vault, std::chrono::minutes threshold, const QDateTime &expires);

    workspace::Workspace &m_workspace;
    AttemptMemory m_memory;
    DeadlineWatch m_deadlines;
    QPointer<const lock::VaultSurvey> m_survey;
    std::vector<lock::RunningLock> m_locks;
};

} // namespace vaultlock::ui
