// The family "what it does": what a lock of this policy would come to.
#include "policy/decision/arnmatch.h"
#include "policy/model/arn.h"
#include "policy/rules/effect/effects.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// NotResource with the chosen vault among them: the statement is about any other.
bool isAboutOthers(const Resources &resources, std::string_view vault)
{
    return resources.isNegated && !vault.empty() &&
           std::any_of(resources.values.begin(), resources.values.end(),
                       [&](const ScalarValue &value) {
                           return matchesResourceArn(value.text, vault) == Truth::True;
                       });
}

void gatherRetention(WholePolicy &whole, const StatementReach &reach)
{
    const AgeWindow &age = reach.age;
    const bool counts = reach.bindsAccount() && reach.applies.intersects(knownActions().deletion) &&
                        age.isRetention() && !isAbsurdRetention(age);
    if (counts && age.openingDay() > whole.openingDay) {
        whole.openingDay = age.openingDay();
        whole.longest = age.lastOperand.node;
    }
}

void gatherDeny(WholePolicy &whole, const StatementReach &reach, std::string_view vault)
{
    if (reach.applies.isEmpty() || isAboutOthers(reach.statement->resources, vault))
        return;
    whole.deniesSomething = true;
    whole.deniesDeletion =
        whole.deniesDeletion ||
        (reach.bindsAccount() && reach.always.intersects(knownActions().deletion));
    // To all but some is what a restriction looks like.
    if (reach.bindsAccount() || reach.statement->principals.isNegated)
        whole.restricted = whole.restricted | reach.applies;
    if (reach.hold)
        whole.holds.push_back(reach.hold);
    gatherRetention(whole, reach);
}

void checkDeny(Report &report, const StatementReach &reach)
{
    checkConditionsReach(report, reach);
    checkDenials(report, reach);
    checkAges(report, reach);
    checkHold(report, reach);
}

} // namespace

void checkEffects(Report &report)
{
    const auto vault = arnPartsOf(report.vaultArn());
    const std::string_view ownAccount = vault ? vault->account() : std::string_view();
    WholePolicy whole;
    for (const StatementModel &statement : report.model().statements) {
        if (report.isFull())
            return;
        whole.isComplete = whole.isComplete && statement.isComplete;
        if (!statement.isComplete)
            continue;
        const StatementReach reach = reachOf(statement, ownAccount);
        if (statement.effect == Effect::Allow) {
            checkAllow(report, reach, ownAccount);
        } else {
            checkDeny(report, reach);
            gatherDeny(whole, reach, report.vaultArn());
        }
        checkDates(report, statement);
    }
    checkDeniesNothing(report, whole);
    checkHoldsAreKept(report, whole);
    checkVaultAge(report, whole);
}

} // namespace vaultlock::policy
