// SPDX-License-Identifier: GPL-3.0-or-later

#include "campaign/campaignplan.h"

#include "core/byteview.h"
#include "policy/guided/guidedform.h"

#include <algorithm>
#include <utility>

namespace vaultlock::campaign {

using lock::LockStage;

namespace {

bool hasError(const std::vector<policy::Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const policy::Finding &finding) {
        return finding.severity == policy::Severity::Error;
    });
}

Exception exceptionOf(const Candidate &candidate, const std::vector<policy::Finding> &findings)
{
    switch (candidate.stage) {
    case LockStage::Unlocked:
    case LockStage::Expired:
        return hasError(findings) ? Exception::HasErrors : Exception::None;
    case LockStage::NoVault:
        return Exception::NoVault;
    case LockStage::Locked:
        return Exception::Locked;
    case LockStage::Unknown:
        return Exception::NotRead;
    case LockStage::Initiating:
    case LockStage::InProgress:
    case LockStage::Completing:
    case LockStage::Aborting:
    case LockStage::OutcomeUnknown:
        break;
    }
    return Exception::InProgress;
}

/// What a danger says, with "this vault" in the place of its ARN, and which of those that say so.
struct Saying
{
    policy::Rule rule;
    std::vector<std::string> arguments;
    int ordinal = 0;

    bool operator==(const Saying &) const = default;
};

Saying sayingOf(const policy::Finding &finding, const std::string &arn)
{
    Saying saying{finding.rule, finding.arguments, 0};
    for (std::string &argument : saying.arguments) {
        for (std::size_t at = argument.find(arn); at != std::string::npos; at = argument.find(arn))
            argument.erase(at, arn.size());
    }
    return saying;
}

/// The dangers of one vault, each with what it says.
std::vector<std::pair<Saying, const policy::Finding *>> dangersOf(const Placed &placed)
{
    const std::string arn = placed.arn().toString().toStdString();
    std::vector<std::pair<Saying, const policy::Finding *>> dangers;
    for (const policy::Finding &finding : placed.findings) {
        if (finding.severity != policy::Severity::Danger)
            continue;
        Saying saying = sayingOf(finding, arn);
        while (std::any_of(dangers.begin(), dangers.end(),
                           [&](const auto &known) { return known.first == saying; }))
            ++saying.ordinal;
        dangers.emplace_back(std::move(saying), &finding);
    }
    return dangers;
}

} // namespace

Result<std::vector<policy::GuidedRule>> rulesOf(std::string_view text, const VaultArn &vault)
{
    const policy::GuidedForm form = policy::guidedForm(text, vault);
    std::vector<policy::GuidedRule> rules;
    for (const policy::GuidedCard &card : form.cards) {
        if (!card.rule)
            return failure(ErrorKind::InvalidInput);
        rules.push_back(*card.rule);
    }
    if (form.trouble != policy::GuidedForm::Trouble::None || rules.empty())
        return failure(ErrorKind::InvalidInput);
    return rules;
}

CampaignPlan::CampaignPlan(const std::vector<policy::GuidedRule> &rules,
                           const std::vector<Candidate> &candidates)
{
    m_vaults.reserve(candidates.size());
    for (const Candidate &candidate : candidates) {
        Placed placed{candidate.vault, {}, {}, Exception::None};
        placed.policy = QByteArray::fromStdString(policy::policyOf(rules, candidate.vault.arn));
        placed.findings = policy::lint(viewOf(placed.policy), candidate.vault);
        placed.exception = exceptionOf(candidate, placed.findings);
        m_vaults.push_back(std::move(placed));
    }
}

std::size_t CampaignPlan::possible() const
{
    return static_cast<std::size_t>(
        std::count_if(m_vaults.begin(), m_vaults.end(),
                      [](const Placed &placed) { return placed.exception == Exception::None; }));
}

std::vector<SharedDanger> CampaignPlan::dangers() const
{
    std::vector<SharedDanger> dangers;
    std::vector<Saying> sayings; // of dangers, by the same index
    for (const Placed &placed : m_vaults) {
        if (placed.exception != Exception::None)
            continue;
        for (auto &[saying, finding] : dangersOf(placed)) {
            const auto known = std::find(sayings.begin(), sayings.end(), saying);
            const auto index = static_cast<std::size_t>(known - sayings.begin());
            if (known == sayings.end()) {
                sayings.push_back(std::move(saying));
                dangers.push_back({*finding, {}});
            }
            dangers[index].places.push_back({placed.arn(), finding->identity});
        }
    }
    return dangers;
}

} // namespace vaultlock::campaign
