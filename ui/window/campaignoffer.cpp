// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/campaignoffer.h"

#include "ui/campaign/campaigns.h"
#include "ui/connection/connectionbar.h"
#include "ui/document/policydocument.h"
#include "ui/policy/policypanel.h"
#include "ui/vaults/vaultactions.h"
#include "ui/vaults/vaultpicker.h"
#include "ui/window/notices.h"

namespace vaultlock::ui {

void offerCampaigns(const CampaignOffer &offer, VaultPicker &vaults, PolicyPanel &policy,
                    ConnectionBar &bar, Notices &notices, QWidget *window)
{
    auto *campaigns =
        new Campaigns(offer.workspace, offer.journal, offer.clock, offer.recordFile, window);
    campaigns->setGate(offer.gate);
    vaults.actions().offerInitiation();
    QObject::connect(&vaults.actions(), &VaultActions::initiationWanted, campaigns,
                     [campaigns, &policy](const std::vector<VaultArn> &selected) {
                         const PolicyDocument &draft = policy.document();
                         if (draft.chosenVault())
                             campaigns->begin(draft.utf8(), draft.chosenVault()->arn, selected);
                     });
    QObject::connect(&bar, &ConnectionBar::identityShown, campaigns, &Campaigns::setIdentity);
    QObject::connect(campaigns, &Campaigns::refused, &notices.news(), &Banner::tell);
    QObject::connect(
        campaigns, &Campaigns::troubled, &notices.trouble(),
        [&notices](const words::ErrorWords &words) { notices.trouble().showTrouble(words); });
    QObject::connect(campaigns, &Campaigns::unfinished, &notices.news(),
                     [campaigns, &notices](const QString &sentence) {
                         notices.news().offer(sentence,
                                              {{Campaigns::tr("Go on…"),
                                                [campaigns] {
                                                    campaigns->goOn();
                                                }},
                                               {Campaigns::tr("Initiate no more"), [campaigns] {
                                                    campaigns->discard();
                                                }}});
                     });
}

} // namespace vaultlock::ui
