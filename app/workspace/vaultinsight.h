// SPDX-License-Identifier: GPL-3.0-or-later

// Finds out what the linter can make use of, of the vault that is chosen.
#pragma once

#include "policy/linter.h"
#include "workspace/workspace.h"

#include <QPointer>

namespace vaultlock::workspace {

/// Follows the workspace's choice and asks the service, quietly: what cannot be read stays unknown.
class VaultInsight : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    VaultInsight(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

signals:
    /// Of the chosen vault; after each answer.
    void known(const vaultlock::policy::ChosenVault &vault);

private:
    void read();
    void tell();

    Workspace &m_workspace;
    const Clock &m_clock;
    QPointer<lock::VaultFacts> m_facts;
};

} // namespace vaultlock::workspace
