// SPDX-License-Identifier: GPL-3.0-or-later

// The trials of the chosen vault on screen.
#pragma once

#include "lock/vaultlocksession.h"
#include "trial/trialsession.h"

#include <QObject>
#include <QPointer>

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

class ProbeDialog;
class TrialBench;

/// Shows the bench while there is a lock to try: one in progress, and a locked one in the sandbox.
class TrialPresenter : public QObject
{
    Q_OBJECT

public:
    /// References outlive it.
    TrialPresenter(workspace::Workspace &workspace, TrialBench &bench, const Clock &clock,
                   QObject *parent);

private:
    void followSession();
    void followLock();
    void followCaller();
    void show();
    void passRetention();
    void askToProbe();

    workspace::Workspace &m_workspace;
    TrialBench &m_bench;
    const Clock &m_clock;
    QPointer<lock::VaultLockSession> m_lock;
    QPointer<trial::TrialSession> m_trials;
    QPointer<ProbeDialog> m_question;
    QByteArray m_read; ///< the lock that the trials were read for
    bool m_isStale = false;
};

} // namespace vaultlock::ui
