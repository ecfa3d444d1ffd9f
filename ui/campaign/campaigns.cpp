// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/campaigns.h"

#include "campaign/campaignplan.h"
#include "core/byteview.h"
#include "ui/campaign/campaigndialog.h"
#include "words/campaignwords.h"

namespace vaultlock::ui {

Campaigns::Campaigns(workspace::Workspace &workspace, journal::Journal &journal, const Clock &clock,
                     const QString &recordFile, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_journal(journal)
    , m_clock(clock)
    , m_record(recordFile)
    , m_window(window)
{
    connect(&workspace, &workspace::Workspace::connectionChanged, this, &Campaigns::look);
}

Campaigns::~Campaigns() = default;

/// What was begun and is not over, where it was begun; and what cannot be read, once for each
/// connection.
void Campaigns::look()
{
    if (m_workspace.phase() != workspace::Workspace::Phase::Connected || m_dialog)
        return;
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (!*kept)
        return;
    const campaign::Campaign &campaign = **kept;
    const VaultArn &first = campaign.vaults.front().vault;
    if (m_workspace.connection()->originOf(first).key() == campaign.origin &&
        m_workspace.region() == first.region().toString())
        emit unfinished(words::unfinishedCampaign(campaign, QTimeZone::systemTimeZone()));
}

void Campaigns::begin(const QByteArray &draft, const VaultArn &draftVault,
                      const std::vector<VaultArn> &vaults)
{
    if (m_dialog || vaults.empty() || !m_workspace.connection())
        return;
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (*kept) // one at a time
        return emit unfinished(words::unfinishedCampaign(**kept, QTimeZone::systemTimeZone()));
    auto rules = campaign::rulesOf(viewOf(draft), draftVault);
    if (!rules)
        return emit refused(words::notForManyVaults());
    show(new CampaignDialog({m_workspace, m_journal, m_clock, m_record, m_identity},
                            std::move(*rules), vaults, m_window));
}

void Campaigns::goOn()
{
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (!*kept || m_dialog || !m_workspace.connection())
        return;
    if (!m_record.takeTurn())
        return emit refused(words::campaignElsewhere());
    show(new CampaignDialog({m_workspace, m_journal, m_clock, m_record, m_identity}, **kept,
                            m_window));
}

void Campaigns::discard()
{
    if (!m_record.takeTurn())
        return emit refused(words::campaignElsewhere());
    if (const auto removed = m_record.remove(); !removed)
        emit troubled(words::errorWords(removed.error()));
    m_record.endTurn();
}

void Campaigns::show(CampaignDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

} // namespace vaultlock::ui
