// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/lockiddialog.h"

#include "ui/appearance/theme.h"
#include "words/lockquestionwords.h"

#include <QLineEdit>

namespace vaultlock::ui {

LockIdDialog::LockIdDialog(const QString &vaultName, QWidget *parent)
    : LockDialog(QStringLiteral("Enter the lock ID"), QStringLiteral("Keep lock ID"),
                 ButtonWeight::Primary, parent)
    , m_text(new QLineEdit)
{
    setObjectName(QStringLiteral("lockIdDialog"));
    addFact(QStringLiteral("Vault"), vaultName);
    addParagraph(words::enteredLockIdUse());
    m_text->setObjectName(QStringLiteral("enteredLockId"));
    m_text->setAccessibleName(QStringLiteral("Lock ID to keep"));
    m_text->setFont(Fonts::monospace());
    addContent(m_text);
    const QString whyNot = words::lockIdNotEntered();
    connect(m_text, &QLineEdit::textChanged, this,
            [this, whyNot] { setVerbEnabled(!enteredText().isEmpty(), whyNot); });
    setVerbEnabled(false, whyNot);
    m_text->setFocus();
}

QString LockIdDialog::enteredText() const
{
    return m_text->text().trimmed();
}

} // namespace vaultlock::ui
