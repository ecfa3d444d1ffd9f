// SPDX-License-Identifier: GPL-3.0-or-later

// A policy as a form: one card a statement. The form and the JSON are two views of one text.
#pragma once

#include "core/identifiers.h"
#include "policy/finding.h"
#include "policy/guided/guidedrule.h"
#include "policy/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct GuidedCard
{
    std::size_t statement = 0; ///< its index in the policy
    Span span;                 ///< of the statement
    std::string sid;           ///< empty without one
    /// Nothing: the form cannot say what the statement says. It stays byte for byte.
    std::optional<GuidedRule> rule;
};

struct GuidedForm
{
    enum class Trouble : std::uint8_t {
        None,
        Empty,      // no text yet, or white space only: the first card makes a policy of it
        NotJson,    // syntax errors: nothing can be changed by the form until they are mended
        NotAPolicy, // JSON, but its statements cannot be told
    };
    Trouble trouble = Trouble::Empty;
    std::vector<GuidedCard> cards; ///< one a statement, in the order of the text
};

/// However it is written: a statement is a card where it means, for this vault, exactly what a
/// card's own statement means. Any bytes. Pure.
GuidedForm guidedForm(std::string_view text, const VaultArn &vault);

/// The edits of one step. None where nothing changes, or where the form's trouble forbids it. What
/// they do not touch stays byte for byte; what they write is laid out like its surroundings.
/// Ascending, not overlapping. Pure.
std::vector<TextEdit> addCard(std::string_view text, const GuidedRule &rule, const VaultArn &vault);
/// statement: of a card that is not custom, of the same kind as the rule. Only what differs is
/// written anew, as small as possible: a number, a tag, a list; else the whole statement.
std::vector<TextEdit> changeCard(std::string_view text, std::size_t statement,
                                 const GuidedRule &rule, const VaultArn &vault);
/// statement: of any card.
std::vector<TextEdit> removeCard(std::string_view text, std::size_t statement);

/// A whole new policy, formatted.
std::string policyOf(const std::vector<GuidedRule> &rules, const VaultArn &vault);

} // namespace vaultlock::policy
