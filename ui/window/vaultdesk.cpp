// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/vaultdesk.h"

#include "ui/document/policydocument.h"
#include "ui/furniture/countdownclock.h"
#include "ui/lock/lockpanel.h"
#include "ui/policy/policypanel.h"
#include "ui/window/vaultarrival.h"
#include "workspace/vaultinsight.h"

namespace vaultlock::ui {

VaultDesk::VaultDesk(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_workspace(parts.workspace)
    , m_memory(parts.memory)
    , m_policy(new PolicyPanel(parts.clock, parts.draftsFolder, m_memory.editor()))
    , m_lock(new LockPanel(parts.countdowns, m_policy->document(), m_policy))
{
    connect(new workspace::VaultInsight(m_workspace, parts.clock, this),
            &workspace::VaultInsight::known, &m_policy->document(), &PolicyDocument::setVaultFacts);
    m_lock->follow(m_workspace, m_memory.attempts());
    join();
}

void VaultDesk::join()
{
    connect(m_lock, &LockPanel::installedPolicyChanged, m_policy,
            &PolicyPanel::showInstalledPolicy);
    connect(m_lock, &LockPanel::initiatedPolicyChanged, m_policy,
            &PolicyPanel::showInitiatedPolicy);
    connect(m_lock, &LockPanel::draftWanted, m_policy, &PolicyPanel::showDraft);
    connect(m_lock, &LockPanel::policyInForceWanted, m_policy, &PolicyPanel::showPolicyInForce);
    connect(m_policy, &PolicyPanel::attentionWanted, m_lock, &LockPanel::showPolicyPage);
    connect(m_policy, &PolicyPanel::shownChanged, m_lock, &LockPanel::followPolicy);
}

void VaultDesk::showChosenVault()
{
    lock::VaultLockSession *session = m_workspace.chosenSession();
    m_lock->setSession(session, m_workspace.connectionName(), m_workspace.isLive());
    m_policy->setVault(session ? std::optional(session->vault()) : std::nullopt);
    if (session)
        giveExample();
}

void VaultDesk::giveExample()
{
    const VaultArn &vault = m_workspace.chosenSession()->vault();
    // In another vault, chosen by its name, it would be taken for somebody's draft.
    if (m_workspace.isLive() || m_memory.wasExampleGiven() ||
        vault.name().toString() != sampleVaultName())
        return;
    if (m_policy->document().isEmpty())
        m_policy->document().loadExample(vault);
    m_memory.noteExampleGiven();
}

} // namespace vaultlock::ui
