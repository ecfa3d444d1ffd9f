// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the name of a vault that is not in the list, or that no list names.
#pragma once

#include "core/identifiers.h"
#include "ui/furniture/plaindialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace vaultlock::aws {
class GlacierClient;
}

namespace vaultlock::ui {

/// Says beside the field why a name cannot be one, as it is typed. Whether there is such a vault is
/// for the service to say.
class OpenVaultDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// client: of the connection; not owned, the dialog closes when it dies.
    OpenVaultDialog(const aws::GlacierClient &client, QWidget *parent);

signals:
    /// The dialog has closed.
    void named(const vaultlock::VaultName &vault);

private:
    void judge();
    void take();

    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_open;
};

} // namespace vaultlock::ui
