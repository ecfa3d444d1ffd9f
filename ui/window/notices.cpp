// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/notices.h"

#include "ui/window/journalalarm.h"
#include "ui/window/unsavedlockid.h"
#include "words/reconciliationresultwords.h"

#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

Banner *bannerAcross(const char *name)
{
    return new Banner(QString::fromLatin1(name), Banner::Place::AcrossTheWindow);
}

} // namespace

Notices::Notices(workspace::Workspace &workspace, journal::Journal &journal)
    : m_objection(bannerAcross("objection"))
    , m_team(bannerAcross("teamAlarm"))
    , m_trouble(bannerAcross("trouble"))
    , m_differences(bannerAcross("differences"))
    , m_news(bannerAcross("news"))
    , m_hint(bannerAcross("hint"))
    , m_update(bannerAcross("update"))
{
    auto *unsaved = new UnsavedLockId(workspace);
    connect(unsaved, &UnsavedLockId::vaultWanted, this, &Notices::vaultWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    layout->addWidget(unsaved);
    layout->addWidget(new JournalAlarm(journal));
    for (Banner *banner : {m_objection, m_team, m_trouble, m_differences, m_news, m_hint, m_update})
        layout->addWidget(banner);
}

void Notices::showDifferences(const std::vector<reconciliation::VaultRow> &rows,
                              const std::function<void()> &show)
{
    const reconciliation::Totals totals = reconciliation::totalsOf(rows);
    if (totals.alarms > 0)
        return m_differences->showTrouble(words::differencesAlarm(rows));
    m_differences->offer(words::differencesFound(totals), {{tr("Show"), show}, {tr("Not now"), [] {
                                                                                }}});
}

} // namespace vaultlock::ui
