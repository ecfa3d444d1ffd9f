// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/removaldialog.h"

#include "words/keptwords.h"

#include <QPushButton>

namespace vaultlock::ui {

namespace {

bool isByHand(const settings::Kept &kept)
{
    return settings::removalOf(kept.thing) == settings::Removal::ByHand;
}

} // namespace

RemovalDialog::RemovalDialog(const settings::Kept &kept,
                             const std::optional<std::vector<lock::RunningLock>> &running,
                             QWidget *parent)
    : LockDialog(words::removalQuestion(kept.thing), QT_TRANSLATE_NOOP("Words", "Remove"),
                 isByHand(kept) ? QT_TRANSLATE_NOOP("Words", "Close")
                                : QT_TRANSLATE_NOOP("Words", "Keep"),
                 ButtonWeight::Irreversible, parent)
{
    setObjectName(QStringLiteral("removalDialog"));
    addFact(tr("Kept"), words::keptPlace(kept), true);
    for (const QString &sentence : words::removalConsequences(kept.thing, running))
        addParagraph(sentence);
    if (isByHand(kept))
        hideVerb();
}

} // namespace vaultlock::ui
