// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/furniture/lockdialog.h"

#include <QPushButton>

namespace vaultlock::ui {

LockDialog::LockDialog(const QString &heading, const QString &verb, const QString &other,
                       ButtonWeight weight, QWidget *parent)
    : PlainDialog(heading, parent)
    , m_verb(buttons().addButton(verb, QDialogButtonBox::AcceptRole))
{
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setAutoDefault(false);
    m_verb->setIcon({});
    applyWeight(*m_verb, weight);
    QPushButton *cancel = buttons().addButton(other, QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("leaveAsItIs"));
    cancel->setDefault(true);
    cancel->setFocus();
}

void LockDialog::makeVerbDefault()
{
    m_verb->setDefault(true);
}

void LockDialog::setVerbEnabled(bool enabled, const QString &whyNot)
{
    m_verb->setEnabled(enabled);
    setRemark(enabled ? QString() : whyNot);
}

} // namespace vaultlock::ui
