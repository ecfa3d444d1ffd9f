// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for the name of a new vault, and has it made.
#pragma once

#include "aws/glacier/glacierclient.h"
#include "lock/vaultsurvey.h"
#include "ui/furniture/plaindialog.h"

#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vaultlock::ui {

/// For the sandbox. Says beside the field why a name cannot be used, as it is typed; stays open,
/// and says why, when the service refuses.
class NewVaultDialog : public PlainDialog
{
    Q_OBJECT

public:
    /// Neither is owned. The dialog closes when the client dies.
    NewVaultDialog(aws::GlacierClient &client, const lock::VaultSurvey &survey, QWidget *parent);

signals:
    void created(const vaultlock::VaultName &vault);

private:
    void judge();
    void create();
    void take(const VaultName &vault, const Result<aws::ReplyMetadata> &reply);
    void setBusy(bool isBusy);

    QPointer<aws::GlacierClient> m_client;
    QPointer<const lock::VaultSurvey> m_survey;
    QLineEdit *m_name;
    QLabel *m_fault;
    QPushButton *m_create;
    bool m_isBusy = false;
};

} // namespace vaultlock::ui
