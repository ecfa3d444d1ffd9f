// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of a campaign: one policy, many vaults.
#pragma once

#include "campaign/campaignplan.h"
#include "campaign/campaignrun.h"

#include <QString>
#include <QTimeZone>

namespace vaultlock::words {

/// "Initiate the lock of 118 vaults?"
QString campaignHeading(std::size_t vaults);
/// What happens then, and what does not.
QString campaignConsequence();
/// Why the draft cannot be given to many vaults.
QString notForManyVaults();
/// Empty for None.
QString exceptionSentence(campaign::Exception exception);
/// "118 of 120 vaults. 2 are left out: see the table."
QString campaignCount(std::size_t possible, std::size_t all);
/// "Not in every vault: …, in a, b and 3 more"; empty where each danger is everywhere.
QString dangersOfSome(const std::vector<campaign::SharedDanger> &dangers, std::size_t possible);
/// "waiting", "under way", …
QString progressWord(campaign::VaultProgress::Standing standing);
/// What was found, and what has become of the lock; empty where nothing surprised.
QString surpriseSentence(const campaign::VaultProgress &vault);
/// "12 of 118 initiated." and where it stands.
QString campaignStanding(const campaign::CampaignRun &run);
/// Of one that was begun and is not over, when its connection is open again.
QString unfinishedCampaign(const campaign::Campaign &campaign, const QTimeZone &local);
/// Before anything more is sent of it: how far it had come is read from the journal then.
QString campaignToGoOn(const campaign::Campaign &campaign);
/// The connection that is open is not the one where it was begun.
QString campaignOfAnotherPlace(const campaign::Campaign &campaign);
/// Another window carries it out.
QString campaignElsewhere();
/// A team's rule of four eyes is asked vault by vault.
/// Of the team, and how it is asked; before anything is sent.
QString campaignUnderRule();

} // namespace vaultlock::words
