// SPDX-License-Identifier: GPL-3.0-or-later

// What can be written at a place in a policy.
#pragma once

#include "policy/completion/caretplace.h"
#include "policy/finding.h"
#include "policy/linter.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

enum class CompletionKind : std::uint8_t {
    Element, // of a policy or of a statement
    PrincipalType,
    Action,
    Operator,
    Key, // of a condition
    Value,
};

/// What a value stands for, where the value does not say it by itself.
enum class CompletionNote : std::uint8_t {
    None,
    Everyone,
    OwnAccount,
    OwnVault,
    EveryAction,
    TagOfThisVault,
    NotCarried, // a key that the statement's actions do not carry
    Years,      // the number is of years: see CompletionItem::years
};

struct CompletionItem
{
    std::string text; ///< as it is to be read, without quotes
    CompletionKind kind = CompletionKind::Value;
    std::string detail = {}; ///< an action's access level, from the catalogue; else empty
    CompletionNote note = CompletionNote::None;
    int years = 0;
    /// In ascending order, for the text as it is: quotes, and the commas that are missing,
    /// included.
    std::vector<TextEdit> edits = {};
    std::size_t caret = 0; ///< in the text after the edits
    bool goesOn = false;   ///< there is something to complete at that place again
};

struct Completions
{
    Place place = Place::Elsewhere;
    Span token;        ///< what would be replaced
    std::string typed; ///< what the items were chosen by
    /// The likeliest first; those that fit badly, with a note, last.
    std::vector<CompletionItem> items;

    /// There is nothing left to complete: what is written is one of the items.
    bool isComplete() const;
};

/// Any text, broken ones above all. position: a byte offset. Reads the whole text once; pure.
Completions completionsAt(std::string_view text, std::size_t position,
                          const std::optional<ChosenVault> &vault = {});

} // namespace vaultlock::policy
