// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/unsavedlockid.h"

#include "lock/vaultlocksession.h"
#include "words/windowwords.h"
#include "workspace/workspace.h"

namespace vaultlock::ui {

UnsavedLockId::UnsavedLockId(workspace::Workspace &workspace, QWidget *parent)
    : Banner(QStringLiteral("unsavedLockId"), Place::AcrossTheWindow, parent)
    , m_workspace(workspace)
{
    using workspace::Workspace;
    connect(&workspace, &Workspace::changeEnded, this, &UnsavedLockId::follow);
    connect(&workspace, &Workspace::lockIdSaved, this, &UnsavedLockId::follow);
    connect(&workspace, &Workspace::chosenVaultChanged, this, &UnsavedLockId::follow);
}

void UnsavedLockId::follow()
{
    const auto vault = m_workspace.vaultWithUnsavedLockId();
    if (vault == m_told)
        return;
    m_told = vault;
    if (!vault)
        return clear();
    const words::ErrorWords told = words::lockIdNotOnDisk(vault->toString());
    showNotice(Tone::Alarm, told.what, told.meaning + u' ' + told.remedy,
               {{tr("Go to the vault"), [this, vault] {
                     emit vaultWanted(*vault);
                     m_told.reset(); // whoever was there may leave it again
                     follow();
                 }}});
    announce();
    // Who works on another vault is not torn from it.
    const lock::VaultLockSession *chosen = m_workspace.chosenSession();
    if (chosen && chosen->vault().name() == *vault)
        emit vaultWanted(*vault);
}

} // namespace vaultlock::ui
