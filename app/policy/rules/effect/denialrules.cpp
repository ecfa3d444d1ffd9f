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
void checkForever(Report &report, const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    const ActionSet deletion = knownActions().deletion;
    // With a condition that is always met it is condition-always-matches.
    if (!statement.conditions.empty() || !effect.binds.intersects(deletion))
        return;
    report.add(Rule::Forever, Severity::Danger, whereReached(report, statement.actions, deletion),
               statement.node, {statement.principals.isEveryone ? "everyone" : "account"});
}

/// arguments: {which: `complete`, `abort` or `both`}
void checkLifecycle(Report &report, const StatementEffect &effect)
{
    const KnownActions &known = knownActions();
    // Whoever cannot meet a condition on themselves is not the one to finish the lock.
    const ActionSet denied = effect.bindsOrTagged & (known.completeLock | known.abortLock);
    if (denied.isEmpty())
        return;
    report.add(Rule::DeniesLockLifecycle, Severity::Danger,
               whereReached(report, effect.statement->actions, denied), effect.statement->node,
               {whichOf(denied, known.completeLock, "complete", known.abortLock, "abort")});
}

/// arguments: {which: `upload`, `retrieval` or `both`}
void checkBricking(Report &report, const StatementEffect &effect)
{
    const KnownActions &known = knownActions();
    const ActionSet denied = effect.binds & (known.upload | known.retrieval);
    if (denied.isEmpty())
        return;
    report.add(Rule::BricksVault, Severity::Danger,
               whereReached(report, effect.statement->actions, denied), effect.statement->node,
               {whichOf(denied, known.upload, "upload", known.retrieval, "retrieval")});
}

/// Retrievals of young archives, or inventories, which have no age: denied to all of the account.
/// arguments: {the day on which they open, which: `inventory` or `young`}
void checkRetrieval(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    const ActionSet job = actionsOf(ActionKind::Job);
    const KeyDimension *age = questions.space().keyNamed(archiveAgeKey);
    if (!age || !effect.applies.intersects(job) || effect.binds.intersects(job))
        return;
    const auto denies = [&](std::size_t cell) {
        Box box = questions.ownRequestsOf(ActionKind::Job);
        questions.account().keepCell(box, *age, cell);
        return questions.account().applies(*effect.cells, box) == Extent::All;
    };
    const auto add = [&](std::vector<std::string> arguments) {
        report.add(Rule::BricksVault, Severity::Danger,
                   whereReached(report, effect.statement->actions, job), effect.statement->node,
                   std::move(arguments));
    };
    if (age->canBeAbsent && denies(0)) {
        add({"", "inventory"});
        return;
    }
    std::size_t cell = age->firstSample();
    while (cell < age->cellCount() && denies(cell))
        ++cell;
    if (cell > age->firstSample() && cell < age->cellCount())
        add({std::to_string(age->wholes[cell - age->firstSample()]), "young"});
}

std::string_view accountOf(std::string_view principal)
{
    const auto arn = arnPartsOf(principal);
    return arn ? arn->account() : principal;
}

} // namespace

void checkDenials(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    checkForever(report, effect);
    checkLifecycle(report, effect);
    checkBricking(report, effect);
    checkRetrieval(report, questions, effect);
}

/// arguments: {whom: a principal that is of another account, or empty, kind: `everyone`,
/// `conditioned` (everyone who meets the conditions), `other` or `own`}
void checkAllow(Report &report, const StatementEffect &effect, std::string_view ownAccount)
{
    const StatementModel &statement = *effect.statement;
    if (effect.applies.isEmpty())
        return;
    std::vector<std::string> arguments{"", "own"};
    const bool isEveryone = statement.principals.isEveryone || statement.principals.isNegated;
    if (isEveryone) {
        arguments[1] = statement.conditions.empty() ? "everyone" : "conditioned";
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
    const NodeIndex element = report.document().statements[statement.index].effect;
    report.add(Rule::AllowInLock, Severity::Danger, report.tree().at(element).span, statement.node,
               std::move(arguments));
}

void checkDeniesNothing(Report &report, const WholePolicy &whole)
{
    const NodeIndex statements = report.document().statement;
    if (whole.deniesSomething || !whole.isComplete || report.model().statements.empty())
        return;
    report.add(Rule::DeniesNothing, Severity::Danger, report.tree().at(statements).key, statements);
}

/// No statement alone, but all of them together leave no day on which anybody of the account could
/// delete an archive. arguments: {`together`}
void checkForeverTogether(Report &report, const EffectQuestions &questions,
                          const WholePolicy &whole)
{
    if (whole.deniesDeletion || whole.denies.size() < 2)
        return;
    const Box &box = questions.ownRequestsOf(ActionKind::Deletion);
    Box deletions = box;
    const auto deletion = actionNamed("DeleteArchive");
    questions.space().cells().fix(deletions, RequestSpace::actionDimension, deletion.value_or(0));
    if (!questions.account().isAllDenied(deletions))
        return;
    for (const StatementEffect &effect : whole.denies) {
        if (effect.applies.intersects(knownActions().deletion))
            report.add(Rule::Forever, Severity::Danger,
                       whereReached(report, effect.statement->actions, knownActions().deletion),
                       effect.statement->node, {"together"});
    }
}

} // namespace vaultlock::policy
