// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/probedialog.h"

#include "language/words.h"
#include "words/visibletext.h"

namespace vaultlock::ui {

ProbeDialog::ProbeDialog(const words::ProbeWords &words, const VaultArn &vault,
                         const QString &connectionName, const QString &caller, QWidget *parent)
    : LockDialog(words.heading, QT_TRANSLATE_NOOP("Words", "Store and try to delete"),
                 QT_TRANSLATE_NOOP("Words", "Do not try"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("probeDialog"));
    addFact(QT_TRANSLATE_NOOP("Words", "Vault"), words::visible(vault.name().toString()));
    addFact(QT_TRANSLATE_NOOP("Words", "Account"), vault.account().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Region"), vault.region().toString());
    addFact(QT_TRANSLATE_NOOP("Words", "Connection"), words::visible(connectionName));
    addFact(QT_TRANSLATE_NOOP("Words", "Who asks"),
            caller.isEmpty() ? Words::tr("not known: AWS STS has not said")
                             : words::visible(caller));
    for (const QString &paragraph : {words.request, words.keeping, words.cost, words.evidence})
        addParagraph(paragraph);
}

} // namespace vaultlock::ui
