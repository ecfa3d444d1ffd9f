// SPDX-License-Identifier: GPL-3.0-or-later

// What the lock panel shows beside the lock itself, and needs the whole connection for.
#pragma once

#include "core/clock.h"
#include "lock/vaultlocksession.h"
#include "ui/lock/attemptmemory.h"
#include "ui/lock/deadlinewatch.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class LockView;

/// The checklist of the lock in progress, the sandbox's clock, and the ends that come near, of
/// whichever vault.
class LockCompanion : public QObject
{
    Q_OBJECT

public:
    /// References outlive the companion.
    LockCompanion(workspace::Workspace &workspace, LockView &view, const Clock &clock,
                  AttemptMemory memory, QObject *parent);

signals:
    /// Plain text, for a desktop notification.
    void deadlineNeared(const QString &heading, const QString &text);

private:
    void connectClock();
    void followConnection();
    void enableClockOnceRead(bool isLoading);
    void followSession();
    void showTrials();
    void showClock();
    void announce(const VaultName &vault, std::chrono::minutes threshold, const QDateTime &expires);
    void clearDeadlineIfOver();
    std::optional<AttemptKey> attempt() const;
    /// Of the chosen vault's lock in progress, by the service's clock.
    std::optional<std::chrono::milliseconds> remaining() const;

    /// Whose end is announced in the panel.
    struct Deadline
    {
        VaultName vault;
        QDateTime expires;
    };

    workspace::Workspace &m_workspace;
    LockView &m_view;
    const Clock &m_clock;
    AttemptMemory m_memory;
    DeadlineWatch m_watch;
    QPointer<lock::VaultLockSession> m_session;
    std::optional<Deadline> m_deadline;
};

} // namespace vaultlock::ui
