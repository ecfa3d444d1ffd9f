// SPDX-License-Identifier: GPL-3.0-or-later

// How long archives are kept, and whether that can be meant.
// Source: Amazon S3 Glacier developer guide, "Vault Lock Policies": glacier:ArchiveAgeInDays.
#include "policy/calendaryears.h"
#include "policy/rules/effect/effects.h"
#include "policy/writer.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

constexpr std::int64_t yearsOfAPerson = 100;
constexpr std::int64_t hoursOfADay = 24;
constexpr std::int64_t secondsOfADay = 86'400;

/// The years that somebody wrote as days: as 365 each, or as calendar years. 0 where it is none.
std::int64_t yearsIn(std::int64_t days)
{
    if (days <= 0)
        return 0;
    const std::int64_t years = days / 365;
    return days == 365 * years || days == mostDaysOfYears(years) ? years : 0;
}

bool isLong(std::int64_t days)
{
    return days > mostDaysOfYears(yearsOfAPerson);
}

/// Hours of whole years; a value that is as likely to be days is left alone.
bool areHours(std::int64_t value)
{
    return value % hoursOfADay == 0 && yearsIn(value / hoursOfADay) > 0;
}

Span spanOf(const Report &report, const ScalarValue &value)
{
    return report.tree().at(value.node).span;
}

/// arguments: {the value, days or years, what it looks like: `zero`, `seconds`, `hours`, `long`}
void addAbsurd(Report &report, const StatementEffect &effect, const AgeBound &bound)
{
    const std::int64_t value = bound.openingDay - 1;
    std::vector<std::string> arguments{std::string(bound.operand.text)};
    const std::int64_t asWritten = bound.number;
    if (asWritten <= 0)
        arguments.insert(arguments.end(), {"0", "zero"});
    else if (isLong(value) && asWritten % secondsOfADay == 0)
        arguments.insert(arguments.end(), {std::to_string(asWritten / secondsOfADay), "seconds"});
    else if (areHours(asWritten))
        arguments.insert(arguments.end(), {std::to_string(asWritten / hoursOfADay), "hours"});
    else
        arguments.insert(arguments.end(), {std::to_string(value / 365), "long"});
    report.add(Rule::AbsurdRetention, Severity::Danger, spanOf(report, bound.operand),
               effect.statement->node, std::move(arguments));
}

/// The same number of days where it counts up to and including, and where it does not.
std::string withOpeningDay(const Report &report, const AgeBound &bound, std::int64_t day)
{
    const bool isIncluded = bound.condition->op->comparison == Comparison::LessEquals;
    const std::string number = std::to_string(isIncluded ? day - 1 : day);
    const bool isString = report.tree().at(bound.operand.node).kind == NodeKind::String;
    return isString ? jsonString(number) : number;
}

/// arguments: {years, days that they may have}
void checkCalendarYears(Report &report, const AgeBound &bound)
{
    const std::int64_t day = bound.openingDay;
    const std::int64_t years = day / 365;
    if (day != 365 * years)
        return;
    const std::int64_t needed = mostDaysOfYears(years);
    const Span span = spanOf(report, bound.operand);
    Finding &finding = report.add(Rule::CalendarYears, Severity::Warning, span, bound.operand.node);
    // Here and below not by a list of initializers, which are copied: all retentions pass here.
    finding.arguments.reserve(2);
    finding.arguments.push_back(std::to_string(years));
    finding.arguments.push_back(std::to_string(needed));
    finding.fixes.push_back(replacement(span, withOpeningDay(report, bound, needed)));
}

/// arguments: {the day on which it opens}
void checkBoundary(Report &report, const AgeBound &bound)
{
    Finding &finding = report.add(Rule::BoundaryDay, Severity::Hint, spanOf(report, bound.operand),
                                  bound.operand.node);
    finding.arguments.push_back(std::to_string(bound.openingDay));
}

/// The first condition that asks for old archives, else any on the age.
const Condition &lowerBoundOf(const StatementModel &statement)
{
    const Condition *first = nullptr;
    for (const Condition &condition : statement.conditions) {
        if (!condition.isAge())
            continue;
        const bool isLower =
            condition.op && (condition.op->comparison == Comparison::Greater ||
                             condition.op->comparison == Comparison::GreaterEquals);
        if (isLower)
            return condition;
        first = first ? first : &condition;
    }
    return *first;
}

/// arguments: {first day, last day, which: `onwards`, `onwards-but` (some days), `between`,
/// `some-between` (on some of those days), `but-one-day`, `gap` (the first day of one, to its last)
/// or `named-days` (from birth on, by an operator that names days)}
void checkInverted(Report &report, const StatementEffect &effect)
{
    if (effect.days.empty())
        return;
    const Days whole{effect.days.front().first, effect.days.back().last};
    const bool isOnwards = whole.last == Days::endless;
    const bool hasGap = effect.days.size() > 1;
    if (!hasGap && whole.first == 0 && (isOnwards || effect.upperBound.condition))
        return;
    std::vector<std::string> arguments{std::to_string(whole.first)};
    if (isOnwards)
        arguments.insert(arguments.end(), {"", whole.first == 0 ? "but-one-day"
                                               : hasGap         ? "onwards-but"
                                                                : "onwards"});
    else if (whole.first > 0)
        arguments.insert(arguments.end(),
                         {std::to_string(whole.last), hasGap ? "some-between" : "between"});
    else if (hasGap)
        arguments = {std::to_string(effect.days.front().last + 1),
                     std::to_string(effect.days[1].first - 1), "gap"};
    else
        arguments.insert(arguments.end(), {std::to_string(whole.last), "named-days"});
    report.add(Rule::InvertedAge, Severity::Danger,
               report.tree().at(lowerBoundOf(*effect.statement).operatorNode).key,
               effect.statement->node, std::move(arguments));
}

} // namespace

bool isAbsurdRetention(const StatementEffect &effect)
{
    const AgeBound &bound = effect.upperBound;
    const bool isFromDayZero = effect.days.empty() || effect.days.front().first == 0;
    if (!effect.areDaysKnown || !bound.condition || !isFromDayZero)
        return false;
    return bound.number <= 0 || isLong(bound.openingDay - 1) || areHours(bound.number);
}

void checkAges(Report &report, const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    const bool hasAge = std::any_of(statement.conditions.begin(), statement.conditions.end(),
                                    [](const Condition &condition) { return condition.isAge(); });
    if (!hasAge || !effect.areDaysKnown ||
        !statement.actions.reached.intersects(knownActions().deletion))
        return;
    const AgeBound &bound = effect.upperBound;
    const bool applies = effect.applies.intersects(knownActions().deletion);
    if (isAbsurdRetention(effect)) {
        addAbsurd(report, effect, bound);
    } else if (applies && bound.condition && effect.isRetention() &&
               effect.days.front().last + 1 == bound.openingDay) {
        checkCalendarYears(report, bound);
        checkBoundary(report, bound);
    } else {
        checkInverted(report, effect);
    }
}

/// arguments: {the day on which deletion opens, the vault's age in days}
void checkVaultAge(Report &report, const WholePolicy &whole)
{
    const ChosenVault *vault = report.vault();
    if (!vault || whole.longest == noNode || whole.deniesDeletion)
        return;
    if (vault->archiveCount.value_or(0) <= 0 || !vault->createdAt || !vault->now)
        return;
    const qint64 days = vault->createdAt->daysTo(*vault->now);
    if (days < whole.openingDay)
        return;
    report.add(Rule::VaultOlderThanRetention, Severity::Hint, report.tree().at(whole.longest).span,
               whole.longest, {std::to_string(whole.openingDay), std::to_string(days)});
}

} // namespace vaultlock::policy
