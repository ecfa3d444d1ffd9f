// SPDX-License-Identifier: GPL-3.0-or-later

// What the lock panel shows beside the lock itself, and needs the whole connection for.
#pragma once

#include "core/clock.h"
#include "lock/runninglock.h"
#include "lock/vaultlocksession.h"
#include "ui/lock/attemptmemory.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

namespace vaultlock::trial {
class TrialSession;
}
namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class LockView;

/// The checklist of the lock in progress, the sandbox's clock, and an end that comes near, of
/// whichever vault's lock.
class LockCompanion : public QObject
{
    Q_OBJECT

public:
    /// References outlive the companion.
    LockCompanion(workspace::Workspace &workspace, LockView &view, const Clock &clock,
                  AttemptMemory memory, QObject *parent);

    /// Its end comes near. Shown until it is dismissed by a newer one or that lock has ended.
    void showThreshold(const lock::RunningLock &lock, std::chrono::minutes threshold);
    void takeEnd(const lock::RunningLock &lock);

private:
    void connectClock();
    void followConnection();
    void enableClockOnceRead(bool isLoading);
    void followSession();
    void showTrials();
    void showRead();
    void showClock();
    void clearThreshold();
    void clearThresholdIfOver(int row);
    std::optional<AttemptKey> attempt() const;
    /// Of the chosen vault's lock in progress, by the service's clock.
    std::optional<std::chrono::milliseconds> remaining() const;

    workspace::Workspace &m_workspace;
    LockView &m_view;
    const Clock &m_clock;
    AttemptMemory m_memory;
    QPointer<lock::VaultLockSession> m_session;
    QPointer<trial::TrialSession> m_trials;  ///< of the chosen vault
    std::optional<lock::RunningLock> m_near; ///< whose end is announced in the panel
};

} // namespace vaultlock::ui
