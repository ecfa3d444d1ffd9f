// SPDX-License-Identifier: GPL-3.0-or-later

// The operators of conditions.
// Source: IAM user guide, "IAM JSON policy elements: Condition operators" and "Set operators".
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace vaultlock::policy {

enum class OperatorFamily : std::uint8_t {
    String,
    StringIgnoringCase,
    StringLike,
    Numeric,
    Date,
    Bool,
    Binary,
    IpAddress,
    Arn, // ArnEquals and ArnLike are the same
    Null,
};

enum class Comparison : std::uint8_t {
    Equals, // or is like, or is within
    Less,
    LessEquals,
    Greater,
    GreaterEquals,
};

enum class SetQualifier : std::uint8_t {
    None,
    ForAllValues,
    ForAnyValue,
};

struct ConditionOperator
{
    OperatorFamily family;
    Comparison comparison;
    bool isNegated; // StringNotEquals and its like
    bool ifExists;  // on Null it cannot stand: see findings
    SetQualifier set;

    friend bool operator==(const ConditionOperator &, const ConditionOperator &) = default;
};

/// Nothing where there is no such operator. Case counts.
std::optional<ConditionOperator> conditionOperator(std::string_view name);

/// The names without prefix and suffix.
std::span<const std::string_view> operatorNames();

inline constexpr std::string_view ifExists = "IfExists";

/// What stands before and after the bare name in a text, known or not.
struct OperatorParts
{
    std::string_view prefix; ///< `ForAllValues:`, `ForAnyValue:` or empty
    std::string_view bare;
    std::string_view suffix; ///< `IfExists` or empty
};
OperatorParts operatorParts(std::string_view name);

} // namespace vaultlock::policy
