// The values of one condition key, cut into cells.
#pragma once

#include "policy/decision/conditionmatch.h"
#include "policy/decision/truth.h"
#include "policy/linter.h"

#include <cstdint>
#include <string>
#include <vector>

namespace vaultlock::policy {

/// The vault that requests are about, and what is known of it.
struct AccountedVault
{
    std::string arn;
    /// Without a chosen one, a Resource that can be a vault's is taken for one.
    bool isChosen = true;
    const std::vector<VaultTag> *tags = nullptr; ///< null where they are not known
    /// Seconds since 1970 UTC: no request comes before.
    std::int64_t earliest = 0;
};

struct KeyDimension
{
    std::string key; ///< in lower case; aws:EpochTime is aws:CurrentTime
    const ConditionKey *known = nullptr; ///< null for a key that the catalogue lacks
    /// A tag of the vault that is there, or is not, as far as requests carry tags.
    bool isKnownPresent = false;
    bool canBeAbsent = false;                      ///< then that is the first cell
    std::vector<std::vector<std::string>> samples; ///< of the other cells: a value, or several
    /// Of each condition on it without a policy variable, in every cell.
    std::vector<std::vector<Truth>> truths;
    std::size_t dimension = 0;
    bool isTooMuch = false; ///< more outcomes than are worth working out

    std::size_t firstSample() const { return canBeAbsent ? 1 : 0; }
    std::size_t cellCount() const { return firstSample() + samples.size(); }
    bool isAge() const { return key == archiveAgeKey; }
    bool isVaultTag() const { return known && known->name == "glacier:ResourceTag/"; }
    bool isTime() const { return key == "aws:currenttime"; }
    /// How the condition comes out in a cell. request: for its policy variables.
    Truth truthAt(std::size_t cell, const PreparedCondition &condition,
                  const Request &request) const;
};

/// The name under which the conditions on a key are gathered.
std::string dimensionKeyOf(const PreparedCondition &condition);

/// conditions: all on that key; those with policy variables are counted by what they come to for
/// some of the requests. Cells in which all come out alike are one.
KeyDimension keyDimensionOf(std::string key, const ConditionKey *known,
                            const std::vector<const PreparedCondition *> &conditions,
                            const std::vector<Request> &requests, const AccountedVault &vault);

} // namespace vaultlock::policy
