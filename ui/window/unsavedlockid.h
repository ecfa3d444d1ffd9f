// SPDX-License-Identifier: GPL-3.0-or-later

// A lock ID that is in memory alone, told whatever page is in front.
#pragma once

#include "core/identifiers.h"
#include "ui/furniture/banner.h"

namespace vaultlock::workspace {
class Workspace;
}

namespace vaultlock::ui {

/// Stays as long as the ID is not on disk; the ID itself is on the page of its vault.
class UnsavedLockId : public Banner
{
    Q_OBJECT

public:
    /// workspace: outlives it.
    explicit UnsavedLockId(workspace::Workspace &workspace, QWidget *parent = nullptr);

signals:
    /// Its page is to come to the front.
    void vaultWanted(const vaultlock::VaultName &vault);

private:
    void follow();

    workspace::Workspace &m_workspace;
    std::optional<VaultName> m_told;
};

} // namespace vaultlock::ui
