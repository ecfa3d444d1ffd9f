#include "policy/rules/effect/agewindow.h"

#include "policy/decision/operand.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vaultlock::policy {

namespace {

constexpr double farthest = 1e15; // still exact as a double, and no archive gets as old

std::int64_t dayOf(double wholeNumber)
{
    return static_cast<std::int64_t>(std::clamp(wholeNumber, -farthest, farthest));
}

/// The largest (or smallest) of the operands: an age that is below one of them is below it.
struct Extreme
{
    double number = 0;
    ScalarValue operand{};
};

template <typename IsBetter>
std::optional<Extreme> extremeOf(const Condition &condition, IsBetter isBetter)
{
    std::optional<Extreme> best;
    for (const ScalarValue &value : condition.values) {
        const auto number = numberIn(value.text);
        if (!number)
            return std::nullopt;
        if (!best || isBetter(*number, best->number))
            best = Extreme{*number, value};
    }
    return best;
}

void narrowFromAbove(AgeWindow &window, const Condition &condition)
{
    const auto largest = extremeOf(condition, [](double a, double b) { return a > b; });
    if (!largest) {
        window.isDecided = false;
        return;
    }
    const bool isOpen = condition.op->comparison == Comparison::Less;
    const std::int64_t last =
        isOpen ? dayOf(std::ceil(largest->number)) - 1 : dayOf(std::floor(largest->number));
    if (last < window.last) {
        window.last = last;
        window.lastBy = &condition;
        window.lastOperand = largest->operand;
        window.lastNumber = dayOf(std::floor(largest->number));
    }
}

void narrowFromBelow(AgeWindow &window, const Condition &condition)
{
    const auto smallest = extremeOf(condition, [](double a, double b) { return a < b; });
    if (!smallest) {
        window.isDecided = false;
        return;
    }
    const bool isOpen = condition.op->comparison == Comparison::Greater;
    const std::int64_t first =
        isOpen ? dayOf(std::floor(smallest->number)) + 1 : dayOf(std::ceil(smallest->number));
    if (first > window.first) {
        window.first = first;
        window.firstBy = &condition;
    }
}

/// No age is negative, and none has a fraction.
bool isDay(double number)
{
    return number >= 0 && number == std::floor(number);
}

void narrowToDays(AgeWindow &window, const Condition &condition)
{
    std::int64_t first = AgeWindow::endless;
    std::int64_t last = -1;
    for (const ScalarValue &value : condition.values) {
        const auto number = numberIn(value.text);
        window.isDecided = window.isDecided && number.has_value();
        if (number && isDay(*number)) {
            first = std::min(first, dayOf(*number));
            last = std::max(last, dayOf(*number));
        }
    }
    if (condition.op->isNegated) {
        window.hasGaps = window.hasGaps || last >= 0;
        return;
    }
    window.hasGaps = window.hasGaps || last > first;
    window.first = std::max(window.first, first);
    window.last = std::min(window.last, last);
}

/// Null on a key that is always there.
void narrowToPresence(AgeWindow &window, const Condition &condition)
{
    bool holds = false;
    for (const ScalarValue &value : condition.values) {
        const auto isAbsent = booleanIn(value.text);
        window.isDecided = window.isDecided && isAbsent.has_value();
        holds = holds || isAbsent == false;
    }
    if (!holds)
        window.last = -1;
}

} // namespace

void narrow(AgeWindow &window, const Condition &condition)
{
    window.hasConditions = true;
    const bool isNumeric = condition.op && condition.op->family == OperatorFamily::Numeric;
    const bool isNull = condition.op && condition.op->family == OperatorFamily::Null;
    if (condition.values.empty() || (!isNumeric && !isNull) || (isNull && condition.op->ifExists)) {
        window.isDecided = false;
    } else if (isNull) {
        narrowToPresence(window, condition);
    } else {
        switch (condition.op->comparison) {
        case Comparison::Equals:
            return narrowToDays(window, condition);
        case Comparison::Less:
        case Comparison::LessEquals:
            return narrowFromAbove(window, condition);
        case Comparison::Greater:
        case Comparison::GreaterEquals:
            return narrowFromBelow(window, condition);
        }
    }
}

} // namespace vaultlock::policy
