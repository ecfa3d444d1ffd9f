// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lock/abortdialog.h"

#include "language/words.h"
#include "words/lockquestionwords.h"
#include "words/visibletext.h"

namespace vaultlock::ui {

AbortDialog::AbortDialog(const VaultArn &vault, const QString &connectionName, QWidget *parent)
    : LockDialog(Words::tr("Abort the lock of this vault?"),
                 QT_TRANSLATE_NOOP("Words", "Abort lock"),
                 QT_TRANSLATE_NOOP("Words", "Keep the lock"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("abortDialog"));
    addFact(QT_TRANSLATE_NOOP("Words", "Vault"), words::visible(vault.name().toString()));
    addFact(QT_TRANSLATE_NOOP("Words", "Account"), vault.account().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Region"), vault.region().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Connection"), words::visible(connectionName));
    addParagraph(words::abortConsequence());
}

} // namespace vaultlock::ui
