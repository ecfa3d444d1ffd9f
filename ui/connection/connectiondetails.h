// SPDX-License-Identifier: GPL-3.0-or-later

// Everything about the connection, and where each part of it came from.
#pragma once

#include "ui/furniture/plaindialog.h"
#include "workspace/connectionmemory.h"
#include "workspace/workspace.h"

class QCheckBox;

namespace vaultlock::ui {

class NamedComboBox;

/// Closes when the connection changes under it.
class ConnectionDetails : public PlainDialog
{
    Q_OBJECT

public:
    /// workspace: not owned, outlives the dialog. memory: nothing where nothing is remembered.
    ConnectionDetails(workspace::Workspace &workspace,
                      std::optional<workspace::ConnectionMemory> memory, QWidget *parent);

signals:
    /// The dialog has closed.
    void signInAsked();

private:
    void addFacts();
    void addOptions();
    void applyOptions();
    void offerToSignIn();
    void offerToForget();
    void forgetKeys();

    workspace::Workspace &m_workspace;
    std::optional<workspace::ConnectionMemory> m_memory;
    NamedComboBox *m_proxy = nullptr;
    QCheckBox *m_metadata = nullptr;
};

} // namespace vaultlock::ui
