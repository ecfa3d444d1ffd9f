// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/trial/probedialog.h"

#include "words/visibletext.h"

namespace vaultlock::ui {

ProbeDialog::ProbeDialog(const words::ProbeWords &words, const VaultArn &vault,
                         const QString &connectionName, const QString &caller, QWidget *parent)
    : LockDialog(words.heading, QStringLiteral("Store and try to delete"),
                 QStringLiteral("Do not try"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("probeDialog"));
    addFact(QStringLiteral("Vault"), words::visible(vault.name().toString()));
    addFact(QStringLiteral("Account"), vault.account().toString());
    addFact(QStringLiteral("Region"), vault.region().toString());
    addFact(QStringLiteral("Connection"), words::visible(connectionName));
    addFact(QStringLiteral("Who asks"), caller.isEmpty()
                                            ? QStringLiteral("not known: AWS STS has not said")
                                            : words::visible(caller));
    for (const QString &paragraph : {words.request, words.keeping, words.cost, words.evidence})
        addParagraph(paragraph);
}

} // namespace vaultlock::ui
