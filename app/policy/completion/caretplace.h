// SPDX-License-Identifier: GPL-3.0-or-later

// What a place in a policy's text is for, however broken the text is while somebody types in it.
#pragma once

#include "policy/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vaultlock::policy {

enum class Place : std::uint8_t {
    Elsewhere,
    PolicyElement, // a key of the policy
    VersionValue,
    StatementElement, // a key of a statement
    EffectValue,
    PrincipalValue, // what Principal or NotPrincipal is: "*" or an object
    PrincipalType,  // a key in it: AWS …
    PrincipalName,  // a value under AWS
    ActionValue,
    ResourceValue,
    ConditionOperator,
    ConditionKey,
    ConditionValue,
};

struct CaretPlace
{
    Place place = Place::Elsewhere;
    bool isKey = false;
    bool isInString = false;
    /// The string or bare word around the caret, quotes included as far as they are there; empty
    /// at the caret where it is in neither.
    Span token;
    std::string typed; ///< what the token says up to the caret
    std::string name;  ///< what the whole token says
    /// Where a comma is missing before the token.
    std::optional<std::size_t> missingComma;
    /// Where the innermost bracket around the caret opens.
    std::optional<std::size_t> container;
    /// Where the statement around the caret opens.
    std::optional<std::size_t> statement;
    std::string conditionOperator; ///< of ConditionKey and ConditionValue
    std::string conditionKey;      ///< of ConditionValue
};

/// By what stands before the caret, read as the reader does: a string that is not closed ends with
/// its line. position: a byte offset, at most the text's size. Linear in the text; pure.
CaretPlace caretPlaceAt(std::string_view text, std::size_t position);

} // namespace vaultlock::policy
