// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers from one start to the next. No secrets.
#pragma once

#include "core/identifiers.h"
#include "ui/evidence/evidencememory.h"
#include "ui/fleet/fleetmemory.h"
#include "ui/lock/attemptmemory.h"
#include "ui/text/editormemory.h"
#include "ui/vaults/vaultlistmemory.h"
#include "workspace/connectionmemory.h"

#include <QString>

#include <optional>

class QMainWindow;
class QSettings;

namespace vaultlock::ui {

class WindowMemory
{
public:
    /// Not owned, must outlive the memory. model: of the same settings; null: nobody follows it.
    explicit WindowMemory(QSettings &settings, settings::SettingsModel *model = nullptr)
        : m_settings(settings)
        , m_model(model)
    {
    }

    /// The editor's, the connections', the vault list's, the evidence's and the fleet's shares of
    /// the same settings.
    EditorMemory editor() const { return EditorMemory(m_settings); }
    workspace::ConnectionMemory connection() const
    {
        return workspace::ConnectionMemory(m_settings, m_model);
    }
    VaultListMemory vaultList() const { return VaultListMemory(m_settings); }
    EvidenceMemory evidence() const { return EvidenceMemory(&m_settings); }
    FleetMemory fleet() const { return FleetMemory(&m_settings); }

    /// How the width is shared; empty where nothing was kept.
    QByteArray split() const;
    void keepSplit(const QByteArray &state);
    /// Which of the pieces that can be hidden were.
    bool isHidden(int piece) const;
    void keepHidden(int piece, bool isHidden);
    /// Size, place and tool bars. False where there is nothing to restore.
    bool restoreLayout(QMainWindow &window) const;
    void keepLayout(const QMainWindow &window);

    std::optional<VaultName> lastVault(const QString &connection, const QString &region) const;
    void keepLastVault(const QString &connection, const QString &region, const VaultName &vault);

    /// Of each lock in progress.
    AttemptMemory attempts() const { return AttemptMemory(&m_settings); }

    /// Nothing was connected to yet, not even the sandbox.
    bool isFirstStart() const { return !wasExampleGiven() && !connection().lastChoice(); }
    /// "This is a sandbox. …" was sent away.
    bool isSandboxHintDismissed() const;
    void dismissSandboxHint();
    /// The version of Vaultlock whose news were offered or seen last; empty: none.
    QString seenVersion() const;
    void noteSeenVersion(const QString &version);
    /// Where the settings are.
    QString file() const;
    /// The example policy is given once, at the first start.
    bool wasExampleGiven() const;
    void noteExampleGiven();

private:
    QSettings &m_settings;
    settings::SettingsModel *m_model;
};

} // namespace vaultlock::ui
