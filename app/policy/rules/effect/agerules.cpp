// How long archives are kept, and whether that can be meant.
// Source: Amazon S3 Glacier developer guide, "Vault Lock Policies": glacier:ArchiveAgeInDays.
#include "policy/calendaryears.h"
#include "policy/rules/effect/effects.h"

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
void addAbsurd(Report &report, const StatementReach &reach)
{
    const AgeWindow &age = reach.age;
    const std::int64_t value = age.last;
    std::vector<std::string> arguments{std::string(age.lastOperand.text)};
    const std::int64_t asWritten = age.lastNumber;
    if (asWritten <= 0)
        arguments.insert(arguments.end(), {"0", "zero"});
    else if (isLong(value) && asWritten % secondsOfADay == 0)
        arguments.insert(arguments.end(), {std::to_string(asWritten / secondsOfADay), "seconds"});
    else if (areHours(asWritten))
        arguments.insert(arguments.end(), {std::to_string(asWritten / hoursOfADay), "hours"});
    else
        arguments.insert(arguments.end(), {std::to_string(value / 365), "long"});
    report.add(Rule::AbsurdRetention, Severity::Danger, spanOf(report, age.lastOperand),
               reach.statement->node, std::move(arguments));
}

/// The same number of days where it counts up to and including, and where it does not.
std::string withOpeningDay(const Report &report, const AgeWindow &age, std::int64_t day)
{
    const bool isIncluded = age.lastBy->op->comparison == Comparison::LessEquals;
    const std::string number = std::to_string(isIncluded ? day - 1 : day);
    const bool isString = report.tree().at(age.lastOperand.node).kind == NodeKind::String;
    return isString ? quoted(number) : number;
}

/// arguments: {years, days that they may have}
void checkCalendarYears(Report &report, const AgeWindow &age)
{
    const std::int64_t day = age.openingDay();
    const std::int64_t years = day / 365;
    if (day != 365 * years)
        return;
    const std::int64_t needed = mostDaysOfYears(years);
    const Span span = spanOf(report, age.lastOperand);
    Finding &finding =
        report.add(Rule::CalendarYears, Severity::Warning, span, age.lastOperand.node,
                   {std::to_string(years), std::to_string(needed)});
    finding.fixes.push_back(replacement(span, withOpeningDay(report, age, needed)));
}

/// arguments: {the day on which it opens}
void checkBoundary(Report &report, const AgeWindow &age)
{
    report.add(Rule::BoundaryDay, Severity::Hint, spanOf(report, age.lastOperand),
               age.lastOperand.node, {std::to_string(age.openingDay())});
}

/// arguments: {first day, last day, which: `onwards`, `between` or `but-one-day`}
void checkInverted(Report &report, const StatementReach &reach)
{
    const AgeWindow &age = reach.age;
    const bool isOnwards = age.last == AgeWindow::endless;
    if (age.isEmpty() || age.isEverything() || (age.first <= 0 && !isOnwards))
        return;
    const StatementModel &statement = *reach.statement;
    const Condition *by = age.firstBy;
    for (const Condition &condition : statement.conditions) {
        if (!by && condition.isAge())
            by = &condition;
    }
    std::vector<std::string> arguments{std::to_string(age.first)};
    if (!isOnwards)
        arguments.insert(arguments.end(), {std::to_string(age.last), "between"});
    else
        arguments.insert(arguments.end(), {"", age.first > 0 ? "onwards" : "but-one-day"});
    report.add(Rule::InvertedAge, Severity::Danger, report.tree().at(by->operatorNode).key,
               statement.node, std::move(arguments));
}

} // namespace

bool isAbsurdRetention(const AgeWindow &age)
{
    if (!age.isDecided || !age.lastBy || age.first > 0)
        return false;
    const std::int64_t value = age.lastNumber;
    return value <= 0 || isLong(age.last) || areHours(value);
}

void checkAges(Report &report, const StatementReach &reach)
{
    const AgeWindow &age = reach.age;
    const bool isAboutDeletion =
        reach.statement->actions.reached.intersects(knownActions().deletion);
    if (!age.hasConditions || !age.isDecided || !isAboutDeletion)
        return;
    if (isAbsurdRetention(age)) {
        addAbsurd(report, reach);
    } else if (age.isRetention() && reach.applies.intersects(knownActions().deletion)) {
        checkCalendarYears(report, age);
        checkBoundary(report, age);
    } else {
        checkInverted(report, reach);
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
