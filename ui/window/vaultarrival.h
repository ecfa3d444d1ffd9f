// SPDX-License-Identifier: GPL-3.0-or-later

// Which vault the window comes to by itself or by somebody's wish, and what waits for it.
#pragma once

#include "core/error.h"
#include "core/identifiers.h"
#include "ui/window/windowmemory.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QString>

#include <optional>

namespace vaultlock::ui {

/// Of the sandbox: chosen where nothing else is.
QString sampleVaultName();

/// Knows no widget. Where another vault comes than the one that is waited for, nobody waits any
/// more.
class VaultArrival : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    VaultArrival(workspace::Workspace &workspace, WindowMemory memory, QObject *parent);

    /// The connection's first vault, instead of the last time's.
    void beginWith(const VaultName &vault) { m_first = vault; }
    /// That vault is asked for: the file belongs to it. policyFile: empty: none.
    void await(const VaultName &vault, const QString &policyFile);
    /// A lock of that vault runs; of its name there may be another one.
    void expect(const VaultArn &vault) { m_expected = vault; }
    bool isChosen(const VaultName &vault) const;

    /// Connected: chooses the first vault, if none is chosen.
    void chooseFirst();
    /// A vault is chosen: what waited for it is told.
    void takeChosen(const VaultArn &vault);
    /// Of the workspace. True: it was of the vault that is waited for, and vaultMissed() tells it.
    bool takeFailure(const Error &error);

signals:
    /// The vault has come that the file was to be opened for.
    void policyWanted(const QString &path);
    void otherVaultCame(const vaultlock::VaultArn &expected, const vaultlock::VaultArn &vault);
    /// The vault that somebody asked for by its name is not there.
    void vaultMissed(const vaultlock::VaultName &vault, const QString &policyFile,
                     const vaultlock::Error &error);

private:
    struct Awaited
    {
        VaultName vault;
        QString policyFile;
    };

    workspace::Workspace &m_workspace;
    WindowMemory m_memory;
    std::optional<VaultName> m_first;
    std::optional<Awaited> m_awaited;
    std::optional<VaultArn> m_expected;
};

} // namespace vaultlock::ui
