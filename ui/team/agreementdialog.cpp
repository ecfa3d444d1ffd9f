// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/agreementdialog.h"

#include "words/teamstandingwords.h"

namespace vaultlock::ui {

namespace {

bool isOfDatabase(const team::TeamError &error)
{
    return error.kind == team::TeamError::Kind::Contradicted;
}

} // namespace

AgreementDialog::AgreementDialog(const team::TeamError &error, QWidget *parent)
    : LockDialog(isOfDatabase(error) ? tr("Accept the team’s database as it is?")
                                     : tr("Hand your journal over as a new chain?"),
                 isOfDatabase(error) ? QT_TRANSLATE_NOOP("Words", "Accept it")
                                     : QT_TRANSLATE_NOOP("Words", "Begin a new chain"),
                 QT_TRANSLATE_NOOP("Words", "Leave it as it is"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("agreementDialog"));
    const words::ErrorWords told = words::teamTrouble(error);
    for (const QString &text : {told.what, told.meaning, told.remedy}) {
        if (!text.isEmpty())
            addParagraph(text);
    }
}

LeaveTeamDialog::LeaveTeamDialog(QWidget *parent)
    : LockDialog(tr("Leave the team?"), QT_TRANSLATE_NOOP("Words", "Leave the team"),
                 QT_TRANSLATE_NOOP("Words", "Stay"), ButtonWeight::Ordinary, parent)
{
    setObjectName(QStringLiteral("leaveTeamQuestion"));
    addParagraph(words::leavingWarning());
}

} // namespace vaultlock::ui
