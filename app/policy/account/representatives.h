// SPDX-License-Identifier: GPL-3.0-or-later

// Who may ask: of all that policies cannot tell apart, one.
#pragma once

#include "policy/account/textpattern.h"
#include "policy/decision/conditionmatch.h"
#include "policy/decision/derivedcontext.h"
#include "policy/model/policymodel.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace vaultlock::policy {

struct Representative
{
    enum class Kind : std::uint8_t {
        Root,         // of the vault's account
        OwnPrincipal, // another one of that account
        OtherAccount, // somebody of another account
        Anonymous,
        Service,
    };
    Kind kind;
    std::string principal; ///< as Requester::fromText() takes it
    /// The policies name this one: in a Principal or NotPrincipal, or by a condition on who asks.
    bool isNamed = false;
    bool isOneOfMany = false; ///< it has a name only because it needs one

    bool isOfVaultsAccount() const { return kind == Kind::Root || kind == Kind::OwnPrincipal; }
};

/// No account of anybody's: for what no policy names.
inline constexpr std::string_view unnamedAccount = "000000000000";

/// What policies ask of the one who asks, but for principal elements.
struct RequesterQuestions
{
    /// On keys that follow from the requester.
    std::vector<const PreparedCondition *> conditions;
    /// A policy variable stands for what follows from the requester.
    bool hasVariables = false;
    /// What it is compared with, there where it stands: names, accounts or ARNs.
    std::vector<TextPattern> names;
    std::vector<std::string> texts;
};

/// Root of the vault's account first, then others of it; enough of them that every combination of
/// principal elements and of answers to the questions is met by one. Nothing where that would be
/// too many.
std::optional<std::vector<Representative>>
representativesOf(std::span<const PolicyModel *const> policies, const RequesterQuestions &questions,
                  std::string_view partition, std::string_view account);

} // namespace vaultlock::policy
