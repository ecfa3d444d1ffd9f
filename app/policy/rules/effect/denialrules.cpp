// What is denied or allowed for ever, and what is not denied at all.
#include "policy/model/arn.h"
#include "policy/rules/effect/effects.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

/// Where a statement comes to one of the actions: the first value that names it, or the word
/// NotAction.
Span whereReached(const Report &report, const Actions &actions, ActionSet which)
{
    const Tree &tree = report.tree();
    if (!actions.isNegated) {
        for (const ActionValue &action : actions.values) {
            if (action.matched.intersects(which))
                return tree.at(action.value.node).span;
        }
    }
    return tree.at(actions.node).key;
}

/// `{first}`, `{second}` or `{both}`: which of the two are in the set.
std::string whichOf(ActionSet set, ActionSet first, const char *firstName, ActionSet second,
                    const char *secondName)
{
    if (set.intersects(first) && set.intersects(second))
        return "both";
    return set.intersects(first) ? firstName : secondName;
}

/// arguments: {who: `everyone` or `account`}
void checkForever(Report &report, const StatementReach &reach)
{
    const StatementModel &statement = *reach.statement;
    const ActionSet deletion = knownActions().deletion;
    // With a condition that is always met it is condition-always-matches.
    if (!statement.conditions.empty() || !reach.always.intersects(deletion))
        return;
    report.add(Rule::Forever, Severity::Danger, whereReached(report, statement.actions, deletion),
               statement.node, {reach.binding == Binding::Everyone ? "everyone" : "account"});
}

/// arguments: {which: `complete`, `abort` or `both`}
void checkLifecycle(Report &report, const StatementReach &reach)
{
    const KnownActions &known = knownActions();
    // Whoever cannot meet a condition on themselves is not the one to finish the lock.
    const ActionSet denied = reach.alwaysOrTagged & (known.completeLock | known.abortLock);
    if (denied.isEmpty())
        return;
    report.add(Rule::DeniesLockLifecycle, Severity::Danger,
               whereReached(report, reach.statement->actions, denied), reach.statement->node,
               {whichOf(denied, known.completeLock, "complete", known.abortLock, "abort")});
}

/// arguments: {which: `upload`, `retrieval` or `both`}
void checkBricking(Report &report, const StatementReach &reach)
{
    const KnownActions &known = knownActions();
    const ActionSet denied = reach.always & (known.upload | known.retrieval);
    if (denied.isEmpty())
        return;
    report.add(Rule::BricksVault, Severity::Danger,
               whereReached(report, reach.statement->actions, denied), reach.statement->node,
               {whichOf(denied, known.upload, "upload", known.retrieval, "retrieval")});
}

std::string_view accountOf(std::string_view principal)
{
    const auto arn = arnPartsOf(principal);
    return arn ? arn->account() : principal;
}

} // namespace

void checkDenials(Report &report, const StatementReach &reach)
{
    if (!reach.bindsAccount())
        return;
    checkForever(report, reach);
    checkLifecycle(report, reach);
    checkBricking(report, reach);
}

/// arguments: {whom: a principal that is of another account, or empty, kind: `everyone`, `other`
/// or `own`}
void checkAllow(Report &report, const StatementReach &reach, std::string_view ownAccount)
{
    const StatementModel &statement = *reach.statement;
    if (reach.applies.isEmpty())
        return;
    std::vector<std::string> arguments{"", "own"};
    if (reach.binding == Binding::Everyone || statement.principals.isNegated) {
        arguments[1] = "everyone";
    } else if (!ownAccount.empty()) {
        const auto &values = statement.principals.values;
        const auto other =
            std::find_if(values.begin(), values.end(), [&](const PrincipalValue &value) {
                return value.type == PrincipalType::Aws &&
                       accountOf(value.value.text) != ownAccount;
            });
        if (other != values.end())
            arguments = {std::string(other->value.text), "other"};
    }
    const NodeIndex effect = report.document().statements[statement.index].effect;
    report.add(Rule::AllowInLock, Severity::Danger, report.tree().at(effect).span, statement.node,
               std::move(arguments));
}

void checkDeniesNothing(Report &report, const WholePolicy &whole)
{
    const NodeIndex statements = report.document().statement;
    if (whole.deniesSomething || !whole.isComplete || report.model().statements.empty())
        return;
    report.add(Rule::DeniesNothing, Severity::Danger, report.tree().at(statements).key, statements);
}

} // namespace vaultlock::policy
