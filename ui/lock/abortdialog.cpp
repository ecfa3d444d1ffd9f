// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/abortdialog.h"

#include "words/lockquestionwords.h"
#include "words/visibletext.h"

namespace vaultlock::ui {

AbortDialog::AbortDialog(const VaultArn &vault, const QString &connectionName, QWidget *parent)
    : LockDialog(QStringLiteral("Abort the lock of this vault?"), QStringLiteral("Abort lock"),
                 QStringLiteral("Keep the lock"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("abortDialog"));
    addFact(QStringLiteral("Vault"), words::visible(vault.name().toString()));
    addFact(QStringLiteral("Account"), vault.account().toString());
    addFact(QStringLiteral("Region"), vault.region().toString());
    addFact(QStringLiteral("Connection"), words::visible(connectionName));
    addParagraph(words::abortConsequence());
}

} // namespace vaultlock::ui
