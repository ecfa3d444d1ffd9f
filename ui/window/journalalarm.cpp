// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/journalalarm.h"

#include "journal/journal.h"
#include "words/windowwords.h"

namespace vaultlock::ui {

JournalAlarm::JournalAlarm(journal::Journal &journal, QWidget *parent)
    : Banner(QStringLiteral("journalAlarm"), Place::AcrossTheWindow, parent)
    , m_journal(journal)
{
    connect(&journal, &journal::Journal::integrityChanged, this, &JournalAlarm::follow);
    follow();
}

void JournalAlarm::follow()
{
    const auto damage = m_journal.damage();
    if (!damage || std::exchange(m_isTold, true))
        return;
    const words::ErrorWords told =
        damage->wasRewritten ? words::journalRewritten() : words::journalSetAside(*damage);
    showNotice(Tone::Alarm, told.what,
               (told.meaning + u' ' + told.remedy + u'\n' + told.details).trimmed());
    announce();
}

} // namespace vaultlock::ui
