// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/model/conditionoperator.h"

#include "policy/sametext.h"

#include <array>

namespace vaultlock::policy {

namespace {

struct Row
{
    std::string_view name;
    OperatorFamily family;
    Comparison comparison = Comparison::Equals;
    bool isNegated = false;
};

constexpr Row rows[] = {
    {"StringEquals", OperatorFamily::String},
    {"StringNotEquals", OperatorFamily::String, Comparison::Equals, true},
    {"StringEqualsIgnoreCase", OperatorFamily::StringIgnoringCase},
    {"StringNotEqualsIgnoreCase", OperatorFamily::StringIgnoringCase, Comparison::Equals, true},
    {"StringLike", OperatorFamily::StringLike},
    {"StringNotLike", OperatorFamily::StringLike, Comparison::Equals, true},
    {"NumericEquals", OperatorFamily::Numeric},
    {"NumericNotEquals", OperatorFamily::Numeric, Comparison::Equals, true},
    {"NumericLessThan", OperatorFamily::Numeric, Comparison::Less},
    {"NumericLessThanEquals", OperatorFamily::Numeric, Comparison::LessEquals},
    {"NumericGreaterThan", OperatorFamily::Numeric, Comparison::Greater},
    {"NumericGreaterThanEquals", OperatorFamily::Numeric, Comparison::GreaterEquals},
    {"DateEquals", OperatorFamily::Date},
    {"DateNotEquals", OperatorFamily::Date, Comparison::Equals, true},
    {"DateLessThan", OperatorFamily::Date, Comparison::Less},
    {"DateLessThanEquals", OperatorFamily::Date, Comparison::LessEquals},
    {"DateGreaterThan", OperatorFamily::Date, Comparison::Greater},
    {"DateGreaterThanEquals", OperatorFamily::Date, Comparison::GreaterEquals},
    {"Bool", OperatorFamily::Bool},
    {"BinaryEquals", OperatorFamily::Binary},
    {"IpAddress", OperatorFamily::IpAddress},
    {"NotIpAddress", OperatorFamily::IpAddress, Comparison::Equals, true},
    {"ArnEquals", OperatorFamily::Arn},
    {"ArnNotEquals", OperatorFamily::Arn, Comparison::Equals, true},
    {"ArnLike", OperatorFamily::Arn},
    {"ArnNotLike", OperatorFamily::Arn, Comparison::Equals, true},
    {"Null", OperatorFamily::Null},
};

constexpr auto names = [] {
    std::array<std::string_view, std::size(rows)> result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = rows[i].name;
    return result;
}();

constexpr std::string_view forAll = "ForAllValues:";
constexpr std::string_view forAny = "ForAnyValue:";

} // namespace

std::span<const std::string_view> operatorNames()
{
    return names;
}

OperatorParts operatorParts(std::string_view name)
{
    OperatorParts parts;
    for (const std::string_view prefix : {forAll, forAny}) {
        if (isSameText(name.substr(0, prefix.size()), prefix))
            parts.prefix = name.substr(0, prefix.size());
    }
    name.remove_prefix(parts.prefix.size());
    if (name.size() > ifExists.size() &&
        isSameText(name.substr(name.size() - ifExists.size()), ifExists))
        parts.suffix = name.substr(name.size() - ifExists.size());
    parts.bare = name.substr(0, name.size() - parts.suffix.size());
    return parts;
}

std::optional<ConditionOperator> conditionOperator(std::string_view name)
{
    const OperatorParts parts = operatorParts(name);
    for (const Row &row : rows) {
        if (!isSameText(row.name, parts.bare))
            continue;
        const SetQualifier set = parts.prefix == forAll   ? SetQualifier::ForAllValues
                                 : parts.prefix == forAny ? SetQualifier::ForAnyValue
                                                          : SetQualifier::None;
        return ConditionOperator{row.family, row.comparison, row.isNegated, !parts.suffix.empty(),
                                 set};
    }
    return std::nullopt;
}

} // namespace vaultlock::policy
