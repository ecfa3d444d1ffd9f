// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/addkeysdialog.h"

#include "aws/credentials/wellformed.h"
#include "core/identifiers.h"
#include "core/whendone.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "words/errorwords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

/// Empty: it can be used.
QString faultOf(const workspace::TypedKeys::NewKeys &keys)
{
    if (keys.label.isEmpty())
        return AddKeysDialog::tr("Give the keys a name.");
    if (!keys.region.isEmpty() && !Region::fromString(keys.region))
        return AddKeysDialog::tr("That is not an AWS Region.");
    const auto part = aws::faultyPart(*keys.credentials);
    if (!part)
        return {};
    switch (*part) {
    case aws::CredentialsPart::AccessKeyId:
        return AddKeysDialog::tr("The access key ID is missing, or has other signs than letters "
                                 "and digits.");
    case aws::CredentialsPart::SecretAccessKey:
        return AddKeysDialog::tr("The secret access key is missing, or has spaces in it.");
    case aws::CredentialsPart::SessionToken:
        return AddKeysDialog::tr("The session token has spaces in it.");
    }
    return {};
}

} // namespace

AddKeysDialog::AddKeysDialog(workspace::TypedKeys &keys, QWidget *parent)
    : PlainDialog(tr("Add access keys"), parent)
    , m_keys(keys)
    , m_label(addField(QStringLiteral("Name of the keys"), tr("Name, as you call them")))
    , m_accessKeyId(addField(QStringLiteral("Access key ID"), tr("Access key ID")))
    , m_secret(addField(QStringLiteral("Secret access key"), tr("Secret access key"), true))
    , m_token(
          addField(QStringLiteral("Session token"), tr("Session token, for temporary keys"), true))
    , m_region(
          addField(QStringLiteral("Region of the keys"), tr("Region, if it is always the same")))
    , m_forSession(new QRadioButton(tr("Keep them for this session only")))
    , m_inKeychain(new QRadioButton(tr("Keep them in the keychain of this computer")))
    , m_fault(plainLabel(QStringLiteral("addKeysFault")))
    , m_add(buttons().addButton(tr("Add keys"), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("addKeysDialog"));
    layOutPlaces();
    m_add->setObjectName(QStringLiteral("addKeys"));
    m_add->setDefault(true);
    applyWeight(*m_add, ButtonWeight::Primary);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &AddKeysDialog::add);
    for (const QLineEdit *field : {m_label, m_accessKeyId, m_secret, m_token, m_region})
        connect(field, &QLineEdit::textChanged, this, &AddKeysDialog::judge);
    judge();
    m_label->setFocus();
}

QLineEdit *AddKeysDialog::addField(const QString &name, const QString &placeholder, bool isSecret)
{
    auto *field = new QLineEdit;
    nameControl(field, name);
    field->setPlaceholderText(placeholder);
    if (isSecret) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    addContent(field);
    return field;
}

void AddKeysDialog::layOutPlaces()
{
    auto *places = new QWidget;
    auto *layout = new QVBoxLayout(places);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(m_forSession);
    layout->addWidget(m_inKeychain);
    m_forSession->setChecked(true);
    addContent(places);
    // Room for its longest sentence, so that nothing jumps while somebody types.
    m_fault->setFont(Fonts::caption());
    m_fault->setMinimumHeight(2 * QFontMetrics(Fonts::caption()).lineSpacing());
    addContent(m_fault);
}

workspace::TypedKeys::NewKeys AddKeysDialog::typed() const
{
    auto credentials = std::make_shared<aws::Credentials>();
    credentials->accessKeyId = m_accessKeyId->text().trimmed();
    credentials->secretAccessKey = Secret::consume(m_secret->text().trimmed().toUtf8());
    credentials->sessionToken = Secret::consume(m_token->text().trimmed().toUtf8());
    credentials->source = tr("typed, for this session (%1)").arg(m_label->text().trimmed());
    return {m_label->text().trimmed(), m_region->text().trimmed(), std::move(credentials)};
}

void AddKeysDialog::judge()
{
    const QString fault = faultOf(typed());
    m_fault->setText(fault);
    m_add->setEnabled(fault.isEmpty());
}

void AddKeysDialog::add()
{
    const workspace::TypedKeys::NewKeys keys = typed();
    if (m_forSession->isChecked()) {
        m_keys.keepForSession(keys);
        emit added(keys.label);
        return accept();
    }
    m_add->setEnabled(false);
    m_fault->setText(tr("Asking the keychain…"));
    whenDone(m_keys.keepInKeychain(keys), this, [this, keys](const Result<void> &kept) {
        m_add->setEnabled(true);
        if (!kept) {
            const words::ErrorWords words = words::errorWords(kept.error());
            m_fault->setText(words.what + u' ' + words.remedy);
            return;
        }
        emit added(keys.label);
        accept();
    });
}

void AddKeysDialog::done(int result)
{
    for (QLineEdit *field : {m_secret, m_token})
        field->setText(QString()); // also ends what could be undone
    PlainDialog::done(result);
}

} // namespace vaultlock::ui
