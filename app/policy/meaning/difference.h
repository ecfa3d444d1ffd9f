// SPDX-License-Identifier: GPL-3.0-or-later

// What two policies decide differently.
#pragma once

#include "policy/linter.h"
#include "policy/meaning/equivalence.h"
#include "policy/meaning/explanation.h"
#include "policy/meaning/whowhat.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// Requests that the two decide differently, and one of them in whole.
struct DecidedDifferently
{
    WhoWhatRow who;
    std::vector<std::string> actions; ///< without `glacier:`
    std::vector<VaultTag> tags;       ///< that the vault has; empty: none that the policies look at
    bool isAboutTags = false;         ///< the policies look at tags at all
    std::vector<ContextEntry> context; ///< the other keys that it carries, of those looked at
    int firstDay = 0;
    std::optional<int> lastDay; ///< both 0 and nothing: at any age
    ExplainedInterval::Verdict before = ExplainedInterval::Verdict::NotDecided;
    ExplainedInterval::Verdict after = ExplainedInterval::Verdict::NotDecided;

    friend bool operator==(const DecidedDifferently &, const DecidedDifferently &) = default;
};

struct MeaningDifference
{
    Sameness sameness = Sameness::Different;
    bool isBeforeReadable = false;
    bool isAfterReadable = false;
    /// Proved for every request: no difference, though they are written otherwise.
    bool isEquivalent = false;
    std::vector<DecidedDifferently> differences; ///< the simplest first, at most mostDifferences
    std::size_t moreDifferences = 0;
    bool isCutShort = false; ///< not everything could be worked out
};

inline constexpr std::size_t mostDifferences = 40;

/// Of every request that can be made of the vault, whatever its tags. work: for each question, see
/// VaultAccount. Pure.
MeaningDifference differenceOf(std::string_view before, std::string_view after,
                               std::string_view vaultArn,
                               std::size_t work = VaultAccount::usualWork);

} // namespace vaultlock::policy
