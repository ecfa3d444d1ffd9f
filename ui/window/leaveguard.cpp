// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/leaveguard.h"

#include "workspace/workspace.h"

#include <algorithm>
#include <utility>

namespace vaultlock::ui {

LeaveGuard::LeaveGuard(workspace::Workspace &workspace, std::function<bool()> keepDraft,
                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_keepDraft(std::move(keepDraft))
{
    // Queued: what the change has to say comes first.
    connect(&workspace, &workspace::Workspace::changeEnded, this, &LeaveGuard::changeEnded,
            Qt::QueuedConnection);
    connect(&workspace, &workspace::Workspace::lockIdSaved, this, &LeaveGuard::leaveIfWanted,
            Qt::QueuedConnection);
}

std::optional<words::ErrorWords> LeaveGuard::objectionToEnd()
{
    auto said = objection();
    if (said && (m_workspace.changingVault() || m_workspace.vaultWithUnsavedLockId()))
        m_wish = Wish::OfSystem;
    return said;
}

void LeaveGuard::forgetEnd()
{
    // That it closes by itself after a change was said on screen.
    if (m_wish == Wish::OfSystem)
        m_wish = m_workspace.changingVault() ? Wish::OfPerson : Wish::None;
}

std::optional<words::ErrorWords> LeaveGuard::objection()
{
    if (const auto vault = m_workspace.changingVault()) {
        m_wish = std::max(m_wish, Wish::OfPerson);
        return words::leavingWhileChanging(vault->toString());
    }
    const auto loss = lossOnLeaving();
    const QString what = loss ? loss->what : QString();
    const bool isNews = std::exchange(m_told, what) != what;
    return isNews ? loss : std::nullopt;
}

std::optional<words::ErrorWords> LeaveGuard::lossOnLeaving()
{
    if (const auto vault = m_workspace.vaultWithUnsavedLockId())
        return words::leavingWithUnsavedLockId(vault->toString());
    if (const auto vault = m_workspace.busyVault())
        return words::leavingWhileBusy(vault->toString());
    if (!m_keepDraft())
        return words::leavingWithoutDraft();
    return std::nullopt;
}

void LeaveGuard::changeEnded()
{
    m_told.clear();
    // A person wants to see first that the ID is not on disk.
    if (!m_workspace.changingVault() && m_workspace.vaultWithUnsavedLockId() && !isToEnd())
        m_wish = Wish::None;
    leaveIfWanted();
}

void LeaveGuard::leaveIfWanted()
{
    if (m_workspace.changingVault() || m_workspace.vaultWithUnsavedLockId())
        return;
    if (m_wish == Wish::None)
        return;
    emit leavingBecamePossible();
    m_wish = Wish::None;
}

} // namespace vaultlock::ui
