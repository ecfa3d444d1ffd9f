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

struct DecidedDifferently
{
    WhoWhatRow who;
    std::vector<std::string> actions; ///< without `glacier:`
    std::vector<VaultTag> tags;       ///< that the vault has; empty: none that the policies look at
    bool isAboutTags = false;         ///< tags were tried at all
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
    std::vector<DecidedDifferently> differences; ///< at most mostDifferences
    std::size_t moreDifferences = 0;
    bool isCutShort = false; ///< not everything was tried: the policies are too long
};

inline constexpr std::size_t mostDifferences = 40;

/// Of one statement for one request each: some fifty milliseconds.
inline constexpr std::size_t usualDifferenceWork = 1'500'000;

/// By every principal that either names, and those that none does; every action; with none of the
/// tags that either looks at, with each of them, with another value of each, and with all of them;
/// at every age on which either changes. work: after so much it is cut short. Pure.
MeaningDifference differenceOf(std::string_view before, std::string_view after,
                               std::string_view vaultArn, std::size_t work = usualDifferenceWork);

} // namespace vaultlock::policy
