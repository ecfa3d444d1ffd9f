// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/mfadialog.h"

#include "core/whendone.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/valuedisplay.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <memory>

namespace vaultlock::ui {

MfaDialog::MfaDialog(const QString &serial, const QString &role, QWidget *parent)
    : PlainDialog(tr("Code of the MFA device"), parent)
    , m_code(new QLineEdit)
{
    setObjectName(QStringLiteral("mfaDialog"));
    addParagraph(tr("The role can be assumed with the code that the device shows now."));
    addFact(tr("Device"), serial);
    addFact(tr("Role"), role);
    nameControl(m_code, QStringLiteral("MFA code"));
    m_code->setPlaceholderText(tr("Six digits"));
    m_code->setMaxLength(6);
    // STS API reference, AssumeRole: TokenCode is six digits.
    m_code->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), m_code));
    addContent(m_code);
    QPushButton *use = buttons().addButton(tr("Use the code"), QDialogButtonBox::AcceptRole);
    use->setObjectName(QStringLiteral("useMfaCode"));
    use->setDefault(true);
    use->setEnabled(false);
    applyWeight(*use, ButtonWeight::Primary);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_code, &QLineEdit::textChanged, use,
            [use](const QString &text) { use->setEnabled(text.size() == 6); });
    m_code->setFocus();
}

QString MfaDialog::code() const
{
    return m_code->text();
}

QFuture<Result<QString>> WindowMfaPrompt::code(const QString &serial, const QString &role)
{
    if (!m_window || !m_window->isVisible()) // hidden: nobody is asked by surprise
        return readyFuture<QString>(failure(ErrorKind::MfaNeeded, serial));
    auto promise = std::make_shared<KeptPromise<QString>>();
    auto *dialog = new MfaDialog(serial, role, m_window);
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [promise, dialog] { promise->keep(dialog->code()); });
    QObject::connect(dialog, &QDialog::rejected, dialog,
                     [promise] { promise->keep(failure(ErrorKind::Cancelled)); });
    dialog->open();
    return promise->future();
}

} // namespace vaultlock::ui
