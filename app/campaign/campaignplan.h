// SPDX-License-Identifier: GPL-3.0-or-later

// One guided policy for many vaults: the text of each, and what stands in its way. Pure.
#pragma once

#include "core/result.h"
#include "lock/lockstage.h"
#include "policy/guided/guidedrule.h"
#include "policy/linter.h"

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::campaign {

/// The rules of a policy that the form can say as a whole, for this vault. InvalidInput: it holds
/// a statement that no card says, or none at all: such a text means what it means for one vault.
Result<std::vector<policy::GuidedRule>> rulesOf(std::string_view text, const VaultArn &vault);

/// A vault that is meant, with what is known of it.
struct Candidate
{
    policy::ChosenVault vault;
    lock::LockStage stage = lock::LockStage::Unknown; ///< as the service said last
};

/// Why nothing can be initiated in a vault, whatever is accepted.
enum class Exception {
    None,
    NotRead,    // whether it has a lock is not known
    NoVault,    // the service says that there is no such vault
    InProgress, // a lock is in progress already, or something is under way
    Locked,
    HasErrors, // the policy, for this vault
};

struct Placed
{
    policy::ChosenVault vault;
    QByteArray policy; ///< the text for this vault, with its own ARN; what would be sent
    std::vector<policy::Finding> findings; ///< of the linter, by all that is known of this vault
    Exception exception = Exception::None;

    const VaultArn &arn() const { return vault.arn; }
};

/// One danger, wherever it was found: what a person accepts once.
struct SharedDanger
{
    struct Place
    {
        VaultArn vault;
        std::string identity; ///< of the finding there: what is accepted
    };
    policy::Finding finding; ///< as it stands in the first of the vaults
    std::vector<Place> places;
};

class CampaignPlan
{
public:
    /// In the order of the candidates; the linter runs once for each.
    CampaignPlan(const std::vector<policy::GuidedRule> &rules,
                 const std::vector<Candidate> &candidates);

    const std::vector<Placed> &vaults() const { return m_vaults; }
    /// Those without an exception.
    std::size_t possible() const;
    /// Of the vaults without an exception. What some have and others have not is told apart by
    /// `places`; the same rule with other arguments, but for the vault's own ARN, is another
    /// danger.
    std::vector<SharedDanger> dangers() const;

private:
    std::vector<Placed> m_vaults;
};

} // namespace vaultlock::campaign
