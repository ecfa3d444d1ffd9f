// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/openvaultdialog.h"

#include "aws/glacier/glacierclient.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/vaultnamefield.h"
#include "words/vaultwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace vaultlock::ui {

OpenVaultDialog::OpenVaultDialog(const aws::GlacierClient &client, QWidget *parent)
    : PlainDialog(tr("Open vault by name"), parent)
    , m_name(new QLineEdit)
    , m_fault(plainLabel(QStringLiteral("openVaultFault")))
    , m_open(buttons().addButton(tr("Open vault"), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("openVaultDialog"));
    nameControl(m_name, QStringLiteral("Name of the vault"));
    m_name->setPlaceholderText(tr("Name of the vault"));
    addContent(vaultNameField(*m_name, *m_fault));

    m_open->setObjectName(QStringLiteral("openVault"));
    m_open->setDefault(true);
    applyWeight(*m_open, ButtonWeight::Primary);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &OpenVaultDialog::take);
    connect(m_name, &QLineEdit::textChanged, this, &OpenVaultDialog::judge);
    connect(&client, &QObject::destroyed, this, &QDialog::reject);
    judge();
    m_name->setFocus();
}

void OpenVaultDialog::judge()
{
    const QString fault = words::vaultNameFault(m_name->text());
    m_fault->setText(fault);
    m_open->setEnabled(fault.isEmpty());
}

void OpenVaultDialog::take()
{
    const auto name = VaultName::fromString(m_name->text());
    if (!name)
        return;
    accept();
    emit named(*name);
}

} // namespace vaultlock::ui
