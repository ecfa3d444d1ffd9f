// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/lockdialog.h"

#include "language/words.h"

#include <QPushButton>

namespace vaultlock::ui {

LockDialog::LockDialog(const QString &heading, const char *verb, const char *other,
                       ButtonWeight weight, QWidget *parent)
    : PlainDialog(heading, parent)
    , m_verb(buttons().addButton(Words::tr(verb), QDialogButtonBox::AcceptRole))
{
    m_verb->setAccessibleName(QString::fromLatin1(verb));
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setAutoDefault(false);
    m_verb->setIcon({});
    applyWeight(*m_verb, weight);
    QPushButton *cancel = buttons().addButton(Words::tr(other), QDialogButtonBox::RejectRole);
    cancel->setAccessibleName(QString::fromLatin1(other));
    cancel->setObjectName(QStringLiteral("leaveAsItIs"));
    cancel->setDefault(true);
    cancel->setFocus();
}

void LockDialog::makeVerbDefault()
{
    m_verb->setDefault(true);
}

void LockDialog::hideVerb()
{
    m_verb->hide();
}

void LockDialog::setVerbEnabled(bool enabled, const QString &whyNot)
{
    m_verb->setEnabled(enabled);
    setRemark(enabled ? QString() : whyNot);
}

} // namespace vaultlock::ui
