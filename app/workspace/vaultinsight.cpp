// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/vaultinsight.h"

#include "lock/chosenvault.h"

namespace vaultlock::workspace {

VaultInsight::VaultInsight(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
    connect(&m_workspace, &Workspace::chosenVaultChanged, this, &VaultInsight::read);
    connect(&m_workspace, &Workspace::sandboxClockMoved, this, &VaultInsight::read);
}

void VaultInsight::read()
{
    const lock::VaultLockSession *session = m_workspace.chosenSession();
    if (!session)
        return;
    lock::VaultFacts &facts = m_workspace.connection()->facts();
    if (m_facts != &facts) {
        m_facts = &facts;
        connect(&facts, &lock::VaultFacts::changed, this, [this](const VaultName &vault) {
            const lock::VaultLockSession *chosen = m_workspace.chosenSession();
            if (chosen && chosen->vault().name() == vault)
                tell();
        });
        // Whoever has the list read again wants this new too.
        connect(m_workspace.survey(), &lock::VaultSurvey::loadingChanged, this,
                [this](bool isLoading) {
                    if (isLoading)
                        read();
                });
    }
    facts.read(session->vault().name());
    tell();
}

void VaultInsight::tell()
{
    const VaultArn &vault = m_workspace.chosenSession()->vault();
    const auto &serverTime = m_workspace.connection()->client().lastReplyTime();
    emit known(lock::chosenVault(vault, m_facts->of(vault.name()),
                                 serverTime ? serverTime->now(m_clock) : QDateTime()));
}

} // namespace vaultlock::workspace
