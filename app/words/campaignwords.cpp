// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/campaignwords.h"

#include "language/words.h"
#include "words/errorwords.h"
#include "words/findingwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <QStringList>

#include <algorithm>

namespace vaultlock::words {

using campaign::Exception;
using campaign::Surprise;
using Standing = campaign::VaultProgress::Standing;

namespace {

QString countText(std::size_t count)
{
    return sentenceLocale().toString(static_cast<qulonglong>(count));
}

QString vaultsText(std::size_t count)
{
    return Words::tr("%1 vaults", nullptr, static_cast<int>(count)).arg(countText(count));
}

/// "a, b, c and 3 more"
QString someNames(const std::vector<campaign::SharedDanger::Place> &places)
{
    constexpr std::size_t mostNames = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(places.size(), mostNames); ++i)
        names << visible(places[i].vault.name().toString());
    QString text = names.join(QStringLiteral(", "));
    if (places.size() > mostNames)
        text += Words::tr(" and %1 more").arg(countText(places.size() - mostNames));
    return text;
}

/// "LIVE prod, account 123456789012, eu-west-1"
QString placeOfCampaign(const campaign::Campaign &campaign)
{
    const auto origin = LockOrigin::fromKey(campaign.origin);
    const bool isSandbox = origin && origin->isSandbox();
    const VaultArn &vault = campaign.vaults.front().vault;
    return Words::tr("%1, account %2, %3")
        .arg(isSandbox ? QStringLiteral("SANDBOX")
                       : QStringLiteral("LIVE %1").arg(visible(campaign.connectionName)),
             vault.account().toString(), vault.region().toString());
}

QString surpriseText(Surprise surprise)
{
    switch (surprise) {
    case Surprise::Failed:
        return Words::tr("No lock was initiated here.");
    case Surprise::LockThere:
        return Words::tr("There is a lock here that this campaign has not initiated. Nothing "
                         "was sent.");
    case Surprise::IdNotOnDisk:
        return Words::tr("The lock is in progress, and its lock ID could not be written. Open "
                         "the vault: the ID is there as long as Vaultlock runs.");
    case Surprise::AskedBefore:
        return Words::tr("This campaign had initiated a lock here, and it is there no more. "
                         "Nothing was sent.");
    case Surprise::PolicyRefused:
        return Words::tr("By what is known of this vault now, the policy has something that "
                         "was not accepted. Nothing was sent.");
    case Surprise::NotListed:
        return Words::tr("This vault is not in the list of this connection: another account or "
                         "Region, or it was deleted, or the list is still being read. Nothing "
                         "was sent.");
    case Surprise::RuleRefuses:
        return Words::tr("Your team's rule does not allow it. Nothing was sent.");
    case Surprise::OutcomeUnknown:
        return Words::tr("What came of the request is not known. Open the vault: it is asked "
                         "until the service says it.");
    }
    return {};
}

} // namespace

QString campaignHeading(std::size_t vaults)
{
    return Words::tr("Initiate the lock of %1?").arg(vaultsText(vaults));
}

QString campaignConsequence()
{
    return Words::tr("One vault after the other gets this policy, with its own ARN, and is in "
                     "force at once. Each lock then has 24 hours and a lock ID of its own, in "
                     "the journal. At the first surprise it stops. Nothing is completed here: "
                     "each vault is completed by itself, by its name.");
}

QString notForManyVaults()
{
    return Words::tr("Only a policy that the form can say as a whole can be given to several "
                     "vaults: what you wrote yourself means what it means for one vault.");
}

QString exceptionSentence(Exception exception)
{
    switch (exception) {
    case Exception::None:
        return {};
    case Exception::NotRead:
        return Words::tr("Whether it has a lock is not known. Read it again.");
    case Exception::NoVault:
        return Words::tr("There is no such vault.");
    case Exception::InProgress:
        return Words::tr("A lock is in progress.");
    case Exception::Locked:
        return Words::tr("It is locked already.");
    case Exception::HasErrors:
        return Words::tr("The service would refuse the policy for it.");
    }
    return {};
}

QString campaignCount(std::size_t possible, std::size_t all)
{
    if (possible == all)
        return Words::tr("%1, none left out.").arg(vaultsText(all));
    return Words::tr("%1 of %2. %3 left out: the table says why.")
        .arg(countText(possible), vaultsText(all), countText(all - possible));
}

QString dangersOfSome(const std::vector<campaign::SharedDanger> &dangers, std::size_t possible)
{
    QStringList lines;
    for (const campaign::SharedDanger &danger : dangers) {
        if (danger.places.size() < possible)
            lines << Words::tr("Not in every vault: %1 In %2.")
                         .arg(findingWords(danger.finding).what, someNames(danger.places));
    }
    return lines.join(u'\n');
}

QString progressWord(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return Words::tr("waiting");
    case Standing::UnderWay:
        return Words::tr("under way");
    case Standing::Initiated:
        return Words::tr("In progress");
    case Standing::Stopped:
        return Words::tr("stopped");
    case Standing::LeftOut:
        return Words::tr("left out");
    }
    return {};
}

QString surpriseSentence(const campaign::VaultProgress &vault)
{
    if (!vault.surprise)
        return {};
    QString text = surpriseText(*vault.surprise);
    if (vault.error && vault.error->kind != ErrorKind::DangerNotAcknowledged)
        text += u' ' + readingErrorWords(*vault.error).what;
    if (!vault.refusal.isEmpty())
        text += u' ' + vault.refusal;
    return text.trimmed();
}

QString campaignStanding(const campaign::CampaignRun &run)
{
    const auto &progress = run.progress();
    const auto count = [&progress](Standing standing) {
        return static_cast<std::size_t>(
            std::count_if(progress.begin(), progress.end(),
                          [standing](const auto &vault) { return vault.standing == standing; }));
    };
    const auto initiated = count(Standing::Initiated);
    QString text = initiated == 0
                       ? Words::tr("None of %1 initiated.").arg(vaultsText(progress.size()))
                       : Words::tr("%1 of %2 initiated, each with its lock ID in the journal.")
                             .arg(countText(initiated), vaultsText(progress.size()));
    if (const auto left = count(Standing::LeftOut); left > 0)
        text += Words::tr(" %1 left out.").arg(countText(left));
    if (run.isOver())
        return text + Words::tr(" Complete or abort each within its 24 hours.");
    if (run.error())
        return text + u' ' + errorWords(*run.error()).what;
    const auto stopped = std::find_if(progress.begin(), progress.end(), [](const auto &vault) {
        return vault.standing == Standing::Stopped;
    });
    if (stopped != progress.end())
        return text +
               Words::tr(" Stopped at %1: %2")
                   .arg(visible(stopped->vault.name().toString()), surpriseSentence(*stopped));
    return run.isUnderWay() ? text : text + Words::tr(" Stopped, as you wished.");
}

QString unfinishedCampaign(const campaign::Campaign &campaign, const QTimeZone &local)
{
    return Words::tr("Initiating the lock of %1, %2, was begun on %3 and is not over. What was "
                     "initiated is in progress.")
        .arg(vaultsText(campaign.vaults.size()), placeOfCampaign(campaign),
             momentText(campaign.begun, local));
}

QString campaignToGoOn(const campaign::Campaign &campaign)
{
    return Words::tr("%1. What was initiated already is known from the journal, and is not "
                     "initiated again. The rest gets this policy, each with its own ARN:")
        .arg(vaultsText(campaign.vaults.size()));
}

QString campaignOfAnotherPlace(const campaign::Campaign &campaign)
{
    return Words::tr("Initiating the lock of %1 was begun elsewhere and is not over: %2. Open "
                     "that connection to go on. Nothing was sent.")
        .arg(vaultsText(campaign.vaults.size()), placeOfCampaign(campaign));
}

QString campaignUnderRule()
{
    return Words::tr("Whether your team has the rule of four eyes is asked before each vault. "
                     "Where it does not allow it, nothing is sent and the campaign stops: each "
                     "vault’s own policy has to be approved.");
}

QString campaignElsewhere()
{
    return Words::tr("Another window of Vaultlock initiates locks in several vaults just now.");
}

} // namespace vaultlock::words
