// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/agebound.h"

#include "policy/decision/operand.h"

#include <algorithm>
#include <cmath>

namespace vaultlock::policy {

namespace {

std::int64_t wholeDay(double wholeNumber)
{
    return static_cast<std::int64_t>(std::clamp(wholeNumber, -largestWhole, largestWhole));
}

bool isUpperBound(const Condition &condition)
{
    return condition.isAge() && condition.op && condition.op->family == OperatorFamily::Numeric &&
           (condition.op->comparison == Comparison::Less ||
            condition.op->comparison == Comparison::LessEquals);
}

/// Of the largest operand: an age that is below one of them is below it.
AgeBound boundOf(const Condition &condition)
{
    AgeBound bound;
    double largest = 0;
    for (const ScalarValue &value : condition.values) {
        const auto number = numberIn(value.text);
        if (!number)
            return {};
        if (bound.condition && *number <= largest)
            continue;
        largest = *number;
        const bool isOpen = condition.op->comparison == Comparison::Less;
        bound = {&condition, value, wholeDay(std::floor(*number)),
                 isOpen ? wholeDay(std::ceil(*number)) : wholeDay(std::floor(*number)) + 1};
    }
    return bound;
}

} // namespace

AgeBound upperAgeBound(const StatementModel &statement)
{
    AgeBound lowest;
    for (const Condition &condition : statement.conditions) {
        if (!isUpperBound(condition))
            continue;
        const AgeBound bound = boundOf(condition);
        if (!bound.condition)
            return {};
        if (!lowest.condition || bound.openingDay < lowest.openingDay)
            lowest = bound;
    }
    return lowest;
}

} // namespace vaultlock::policy
