// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy does, as data for plain words. It claims nothing that the decisions do not: see
// words/explanationwords.h for the sentences.
#pragma once

#include "policy/linter.h"
#include "policy/meaning/stretches.h"
#include "policy/model/policymodel.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct ExplainedPrincipals
{
    enum class Kind : std::uint8_t {
        Everyone,
        Nobody,
        Account, // all of the vault's own account, root included
        Named,
        AllBut,
    };
    Kind kind = Kind::Named;
    std::vector<std::string> names; ///< of Account, Named, AllBut: ARNs, and 12 digits for accounts
    /// Of AllBut: whether all of them are left out is not documented.
    bool areLeftOutPerhaps = false;
    bool canNobodyAsk = false; ///< they are none of those who can ask
};

struct ExplainedCondition
{
    std::string key; ///< as it is written
    std::string tag; ///< the vault's, where the condition is on one
    ConditionOperator op;
    std::vector<std::string> values;
    bool isAge = false;
    bool hasVariables = false; ///< `${…}` in its values is a policy variable
    bool canBeMissing = true;  ///< some requests are without the key
};

/// Days of an archive's age, both included.
struct ExplainedAge
{
    std::int64_t firstDay = 0;
    std::optional<std::int64_t> lastDay; ///< nothing where it never ends
};

/// Why it cannot be told what a statement does.
enum class Doubt : std::uint8_t {
    None,
    Incomplete,  // a part of it is missing or wrong
    Principal,   // a form whose meaning is not documented here
    AllowAllBut, // NotPrincipal with Allow, which the service does not support any more
    Resource,    // so too, or it depends on who asks
    Condition,   // a key, operator or operand whose meaning is not documented
    TooMuch,     // it would take more work than a policy is worth
};

struct ExplainedStatement
{
    std::size_t index = 0;
    std::string sid; ///< empty without one
    Effect effect = Effect::Unknown;
    Doubt doubt = Doubt::None;
    std::string doubtful; ///< the text that is in doubt; may be empty
    /// What follows is there only where there is no doubt.
    bool isAboutOtherVaults = false;
    bool isAboutGlacier = true; ///< some action of Glacier's is meant
    ExplainedPrincipals who;
    bool bindsRoot = false; ///< it applies to some request of the root of the vault's account
    bool areActionsNegated = false;
    std::vector<std::string> actions; ///< as they are written
    ActionSet always;                 ///< whatever the conditions say
    ActionSet sometimes;              ///< where all conditions are met
    ActionSet never;                  ///< named, but for them the conditions are never met
    std::vector<ExplainedCondition> conditions;
    /// Where the conditions on the age come to one stretch of days, for DeleteArchive.
    std::optional<ExplainedAge> age;
    /// Inventories, which have no age, meet its conditions on the age as well.
    bool includesInventories = false;
};

/// For the root of the vault's own account, who can do most.
struct ExplainedAges
{
    std::string account;
    bool areTagsKnown = false; ///< the vault's tags are taken as they are
    bool dependOnTags = false; ///< some statement about deletion looks at them
    /// From day 0 on, without gaps. Empty for a policy far beyond the size that the service takes.
    std::vector<ExplainedInterval> intervals;
};

struct Explanation
{
    bool isPolicy = false;  ///< there is a JSON object to look at
    bool hasErrors = false; ///< the linter's: the service would refuse it as it stands
    std::string vaultArn;   ///< that it was looked at for; empty: neither chosen nor named by it
    bool isVaultChosen = false;
    std::vector<ExplainedStatement> statements;
    /// Of the chosen vault, else of the first that the policy names; nothing where it names none.
    std::optional<ExplainedAges> ages;
};

/// Any bytes. Pure.
Explanation explain(std::string_view text, const std::optional<ChosenVault> &vault = {});
/// The same without the ages, which take the longest.
Explanation explainStatements(std::string_view text, const std::optional<ChosenVault> &vault = {});

/// Of explain(), the ages: what root may do with the chosen vault, or with the one of that ARN.
ExplainedAges explainAges(std::string_view text, const std::optional<ChosenVault> &vault,
                          std::string_view vaultArn);

} // namespace vaultlock::policy
