// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/newvaultdialog.h"

#include "core/whendone.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/vaults/vaultnamefield.h"
#include "words/errorwords.h"
#include "words/vaultwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace vaultlock::ui {

namespace {

bool isListed(const lock::VaultSurvey *survey, const QString &name)
{
    if (!survey)
        return false;
    const auto &rows = survey->rows();
    return std::any_of(rows.begin(), rows.end(), [&name](const lock::VaultSurvey::Row &row) {
        return row.vault.arn.name().toString() == name;
    });
}

} // namespace

NewVaultDialog::NewVaultDialog(aws::GlacierClient &client, const lock::VaultSurvey &survey,
                               QWidget *parent)
    : PlainDialog(tr("New vault in the sandbox"), parent)
    , m_client(&client)
    , m_survey(&survey)
    , m_name(new QLineEdit)
    , m_fault(plainLabel(QStringLiteral("newVaultFault")))
    , m_create(buttons().addButton(tr("Create vault"), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("newVaultDialog"));
    nameControl(m_name, QStringLiteral("Name of the new vault"));
    m_name->setPlaceholderText(tr("Name of the new vault"));
    addContent(vaultNameField(*m_name, *m_fault));

    m_create->setObjectName(QStringLiteral("createVault"));
    m_create->setDefault(true);
    applyWeight(*m_create, ButtonWeight::Primary);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_create, &QPushButton::clicked, this, &NewVaultDialog::create);
    connect(m_name, &QLineEdit::textChanged, this, &NewVaultDialog::judge);
    connect(&client, &QObject::destroyed, this, &QDialog::reject);
    judge();
    m_name->setFocus();
}

void NewVaultDialog::judge()
{
    const QString text = m_name->text();
    QString fault = words::vaultNameFault(text);
    if (fault.isEmpty() && isListed(m_survey, text))
        fault = words::vaultExists(text);
    m_fault->setText(fault);
    m_create->setEnabled(fault.isEmpty() && !m_isBusy);
}

void NewVaultDialog::create()
{
    const auto name = VaultName::fromString(m_name->text());
    if (!name || !m_client || m_isBusy)
        return;
    setBusy(true);
    m_fault->setText(tr("Creating the vault…"));
    whenDone(
        m_client->createVault(*name), this,
        [this, vault = *name](const Result<aws::ReplyMetadata> &reply) { take(vault, reply); });
}

void NewVaultDialog::take(const VaultName &vault, const Result<aws::ReplyMetadata> &reply)
{
    setBusy(false);
    if (!reply) {
        const words::ErrorWords words = words::errorWords(reply.error());
        m_fault->setText(words.what + u'\n' + words.remedy);
        return;
    }
    emit created(vault);
    accept();
}

void NewVaultDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_name->setEnabled(!isBusy);
    m_create->setEnabled(!isBusy);
}

} // namespace vaultlock::ui
