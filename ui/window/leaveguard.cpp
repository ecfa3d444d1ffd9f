// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/leaveguard.h"

#include "ui/policy/policypanel.h"
#include "workspace/workspace.h"

#include <utility>

namespace vaultlock::ui {

LeaveGuard::LeaveGuard(workspace::Workspace &workspace, PolicyPanel &policy, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_policy(policy)
{
    // Queued: what the change has to say comes first.
    connect(&workspace, &workspace::Workspace::changeEnded, this, &LeaveGuard::changeEnded,
            Qt::QueuedConnection);
    connect(&workspace, &workspace::Workspace::lockIdSaved, this, &LeaveGuard::leaveIfWanted,
            Qt::QueuedConnection);
}

std::optional<words::ErrorWords> LeaveGuard::objectionToEnd()
{
    m_isToEnd = true;
    auto said = objection();
    m_wantsToLeave = m_wantsToLeave || (said && m_workspace.vaultWithUnsavedLockId());
    return said;
}

std::optional<words::ErrorWords> LeaveGuard::objection()
{
    if (const auto vault = m_workspace.changingVault()) {
        m_wantsToLeave = true;
        return words::leavingWhileChanging(vault->toString());
    }
    const auto loss = lossOnLeaving();
    if (!loss || std::exchange(m_wasTold, true))
        return std::nullopt;
    return loss;
}

std::optional<words::ErrorWords> LeaveGuard::lossOnLeaving()
{
    if (const auto vault = m_workspace.vaultWithUnsavedLockId())
        return words::leavingWithUnsavedLockId(vault->toString());
    if (const auto vault = m_workspace.busyVault())
        return words::leavingWhileBusy(vault->toString());
    if (!m_policy.keepDraft())
        return words::leavingWithoutDraft();
    return std::nullopt;
}

void LeaveGuard::changeEnded()
{
    m_wasTold = false;
    // Else a person wants to see first that the ID is not on disk.
    if (!m_workspace.changingVault() && m_workspace.vaultWithUnsavedLockId() && !m_isToEnd)
        m_wantsToLeave = false;
    leaveIfWanted();
}

void LeaveGuard::leaveIfWanted()
{
    if (m_workspace.changingVault() || m_workspace.vaultWithUnsavedLockId())
        return;
    if (std::exchange(m_wantsToLeave, false))
        emit leavingBecamePossible();
}

} // namespace vaultlock::ui
