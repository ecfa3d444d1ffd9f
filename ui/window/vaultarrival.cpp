// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/vaultarrival.h"

#include "lock/vaultlocksession.h"

#include <utility>

namespace vaultlock::ui {

QString sampleVaultName()
{
    return QStringLiteral("examplevault");
}

VaultArrival::VaultArrival(workspace::Workspace &workspace, WindowMemory memory, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_memory(memory)
{
}

void VaultArrival::await(const VaultName &vault, const QString &policyFile)
{
    m_awaited = {vault, policyFile};
}

bool VaultArrival::isChosen(const VaultName &vault) const
{
    const lock::VaultLockSession *session = m_workspace.chosenSession();
    return session && session->vault().name() == vault;
}

void VaultArrival::chooseFirst()
{
    if (m_workspace.hasChosenVault())
        return;
    if (const auto first = std::exchange(m_first, std::nullopt)) {
        await(*first, {});
        return m_workspace.chooseVault(*first);
    }
    const auto last = m_memory.lastVault(m_workspace.connectionName(), m_workspace.region());
    const auto sample = VaultName::fromString(sampleVaultName());
    if (last)
        m_workspace.chooseVault(*last);
    else if (!m_workspace.isLive() && sample)
        m_workspace.chooseVault(*sample);
}

void VaultArrival::takeChosen(const VaultArn &vault)
{
    const auto expected = std::exchange(m_expected, std::nullopt);
    if (expected && expected->name() == vault.name() && *expected != vault)
        emit otherVaultCame(*expected, vault);
    const auto awaited = std::exchange(m_awaited, std::nullopt);
    if (awaited && awaited->vault == vault.name() && !awaited->policyFile.isEmpty())
        emit policyWanted(awaited->policyFile);
}

bool VaultArrival::takeFailure(const Error &error)
{
    if (error.kind != ErrorKind::NotFound || !m_awaited)
        return false;
    const Awaited missed = *std::exchange(m_awaited, std::nullopt);
    emit vaultMissed(missed.vault, missed.policyFile, error);
    return true;
}

} // namespace vaultlock::ui
