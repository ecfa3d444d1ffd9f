// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/campaign/campaigns.h"

#include "campaign/campaignplan.h"
#include "core/byteview.h"
#include "ui/campaign/campaigndialog.h"
#include "words/campaignwords.h"

#include <utility>

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
    connect(&workspace, &workspace::Workspace::connectionChanged, this, [this] {
        m_told = {};
        look();
    });
    // Whose account it is may be known only then.
    connect(&workspace, &workspace::Workspace::identityChanged, this, &Campaigns::look);
}

Campaigns::~Campaigns() = default;

/// By the service's own word whose account it is: requests name a vault, and no account.
bool Campaigns::isHere(const campaign::Campaign &campaign) const
{
    const workspace::Connection *connection = m_workspace.connection();
    if (!connection)
        return false;
    const VaultArn &first = campaign.vaults.front().vault;
    return connection->originOf(first).key() == campaign.origin &&
           m_workspace.region() == first.region().toString() &&
           m_workspace.identity().account == first.account().toString();
}

/// What was begun and is not over, where it was begun; and what cannot be read.
void Campaigns::look()
{
    if (m_workspace.phase() != workspace::Workspace::Phase::Connected || m_dialog)
        return;
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (*kept && isHere(**kept) && std::exchange(m_told, (*kept)->id) != (*kept)->id)
        emit unfinished(words::unfinishedCampaign(**kept, QTimeZone::systemTimeZone()));
}

void Campaigns::begin(const QByteArray &draft, const VaultArn &draftVault,
                      const std::vector<VaultArn> &vaults)
{
    if (m_dialog || vaults.empty() || !m_workspace.connection())
        return;
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (*kept && !isHere(**kept)) // one at a time
        return emit refused(words::campaignOfAnotherPlace(**kept));
    if (*kept)
        return emit unfinished(words::unfinishedCampaign(**kept, QTimeZone::systemTimeZone()));
    auto rules = campaign::rulesOf(viewOf(draft), draftVault);
    if (!rules)
        return emit refused(words::notForManyVaults());
    show(new CampaignDialog({m_workspace, m_journal, m_clock, m_record, m_identity, m_gate},
                            std::move(*rules), vaults, m_window));
}

void Campaigns::goOn()
{
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (!*kept || m_dialog || !m_workspace.connection())
        return;
    // The connection may be another one than when it was told.
    if (!isHere(**kept))
        return emit refused(words::campaignOfAnotherPlace(**kept));
    if (takeTurn())
        show(new CampaignDialog({m_workspace, m_journal, m_clock, m_record, m_identity, m_gate},
                                **kept, m_window));
}

void Campaigns::discard()
{
    const auto kept = m_record.read();
    if (!kept)
        return emit troubled(words::errorWords(kept.error()));
    if (!*kept || !takeTurn())
        return;
    if (const auto removed = m_record.remove((*kept)->id); !removed)
        emit troubled(words::errorWords(removed.error()));
    m_record.endTurn();
}

bool Campaigns::takeTurn()
{
    const auto turn = m_record.takeTurn();
    if (!turn)
        emit troubled(words::errorWords(turn.error()));
    else if (!*turn)
        emit refused(words::campaignElsewhere());
    return turn && *turn;
}

void Campaigns::show(CampaignDialog *dialog)
{
    m_dialog = dialog;
    connect(dialog, &CampaignDialog::vaultWanted, this,
            [this](const VaultArn &vault) { m_workspace.chooseVault(vault.name()); });
    dialog->open();
}

} // namespace vaultlock::ui
