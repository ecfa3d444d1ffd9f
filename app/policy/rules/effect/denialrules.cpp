// SPDX-License-Identifier: GPL-3.0-or-later

// What is denied or allowed for ever, and what is not denied at all.
#include "policy/model/arn.h"
#include "policy/rules/effect/effects.h"
#include "policy/wildcards.h"

#include <algorithm>
#include <array>

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

/// Without an end: after a time, or at all times but one.
bool isFromSomeTimeOn(const Condition &condition)
{
    const Comparison comparison = condition.op->comparison;
    return condition.op->isNegated || comparison == Comparison::Greater ||
           comparison == Comparison::GreaterEquals;
}

/// Its conditions on the clock begin to hold one day, and all else always does, for everybody of
/// the vault's account.
bool isForeverOneDay(const EffectQuestions &questions, const StatementEffect &effect)
{
    bool isTimed = false;
    for (const Condition &condition : effect.statement->conditions) {
        if (!condition.isOnClock())
            continue;
        if (!isFromSomeTimeOn(condition))
            return false;
        isTimed = true;
    }
    const KeyDimension *clock = questions.space().keyNamed(currentTimeKey);
    if (!isTimed || !clock)
        return false;
    const Box &box = questions.ownRequestsOf(ActionKind::Deletion);
    for (std::size_t i = 0; i < effect.cells->applies.count; ++i) {
        const CellSpace &cells = questions.space().cells();
        const Literal &literal = cells.literal(effect.cells->applies.first + i);
        const bool isTold = literal.dimension == clock->dimension
                                ? !cells.isNowhere(box, literal, true)
                                : cells.isEverywhere(box, literal, true);
        if (literal.dimension != RequestSpace::actionDimension && !isTold)
            return false;
    }
    return true;
}

/// arguments: {who: `everyone` or `account`, or when: `one-day`}
void checkForever(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    const ActionSet deletion = knownActions().deletion;
    if (!effect.applies.intersects(deletion))
        return;
    const auto add = [&](const char *how) {
        report.add(Rule::Forever, Severity::Danger,
                   whereReached(report, statement.actions, deletion), statement.node, {how});
    };
    const bool isPlain = statement.conditions.empty();
    // With a condition that is always met it is condition-always-matches.
    if (effect.binds.intersects(deletion) && (isPlain || !effect.always.intersects(deletion)))
        add(isPlain && statement.principals.isEveryone ? "everyone" : "account");
    else if (!effect.binds.intersects(deletion) && isForeverOneDay(questions, effect))
        add("one-day");
}

/// arguments: {which: `complete`, `abort`, `both`, or `complete-while-tagged` where the vault's
/// tags decide, which requests to abort do not carry}
void checkLifecycle(Report &report, const StatementEffect &effect)
{
    const KnownActions &known = knownActions();
    const auto add = [&](ActionSet denied, std::string which) {
        report.add(Rule::DeniesLockLifecycle, Severity::Danger,
                   whereReached(report, effect.statement->actions, denied), effect.statement->node,
                   {std::move(which)});
    };
    // Whoever cannot meet a condition on themselves is not the one to finish the lock.
    const ActionSet denied = effect.binds & (known.completeLock | known.abortLock);
    if (!denied.isEmpty())
        add(denied, whichOf(denied, known.completeLock, "complete", known.abortLock, "abort"));
    const ActionSet ifTagged = effect.bindsOrTagged.without(effect.binds) & known.completeLock;
    if (!ifTagged.isEmpty())
        add(ifTagged, "complete-while-tagged");
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

/// Retrievals of archives of some ages, or inventories, which have no age: denied to all of the
/// account. arguments: {first day, last day, which: `inventory`, `young` (to the last day), `old`
/// (from the first on) or `between`}, or {`retrieval`} where it is of every age
void checkRetrieval(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    const ActionSet job = actionsOf(ActionKind::Job);
    const KeyDimension *age = questions.age();
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
    if (age->canBeAbsent && denies(0))
        return add({"", "", "inventory"});
    const std::size_t count = age->cellCount();
    std::size_t first = age->firstSample();
    while (first < count && !denies(first))
        ++first;
    std::size_t end = first;
    while (end < count && denies(end))
        ++end;
    const auto dayOf = [&](std::size_t cell) {
        return age->wholes[cell - age->firstSample()];
    };
    if (first == count)
        return;
    const bool isFromBirth = first == age->firstSample();
    if (isFromBirth && end == count)
        return add({"retrieval"});
    const std::string lastDay = end < count ? std::to_string(dayOf(end) - 1) : std::string();
    add({std::to_string(dayOf(first)), lastDay,
         isFromBirth    ? "young"
         : end == count ? "old"
                        : "between"});
}

std::string_view accountPartOf(std::string_view principal)
{
    const auto arn = arnPartsOf(principal);
    return arn ? arn->account() : principal;
}

} // namespace

void checkDenials(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    checkForever(report, questions, effect);
    checkLifecycle(report, effect);
    checkBricking(report, effect);
    checkRetrieval(report, questions, effect);
}

/// arguments: {whom: a principal that is of another account, or empty, kind: `everyone`,
/// `conditioned` (everyone who meets the conditions), `other` or `own`}
void checkAllow(Report &report, const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    if (effect.applies.isEmpty())
        return;
    std::vector<std::string> arguments{"", "own"};
    const bool isEveryone = statement.principals.isEveryone || statement.principals.isNegated;
    if (isEveryone) {
        arguments[1] = statement.conditions.empty() ? "everyone" : "conditioned";
    } else if (report.hasVault()) {
        const std::string_view ownAccount = accountPartOf(report.vaultArn());
        const auto &values = statement.principals.values;
        const auto other =
            std::find_if(values.begin(), values.end(), [&](const PrincipalValue &value) {
                return value.type == PrincipalType::Aws &&
                       accountPartOf(value.value.text) != ownAccount;
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

namespace {

/// What no statement alone does to everybody of the account, and all of them together do.
struct Joint
{
    ActionSet action; ///< one
    ActionKind kind;
    Rule rule;
    const char *which;
};

const std::array<Joint, 6> &joints()
{
    static const std::array<Joint, 6> all{{
        {ActionSet::of("DeleteArchive"), ActionKind::Deletion, Rule::Forever, "together"},
        {ActionSet::of("CompleteVaultLock"), ActionKind::Tagged, Rule::DeniesLockLifecycle,
         "complete-together"},
        {ActionSet::of("AbortVaultLock"), ActionKind::Bare, Rule::DeniesLockLifecycle,
         "abort-together"},
        {ActionSet::of("UploadArchive"), ActionKind::Tagged, Rule::BricksVault, "upload-together"},
        {ActionSet::of("InitiateJob"), ActionKind::Job, Rule::BricksVault, "retrieval-together"},
        {ActionSet::of("GetJobOutput"), ActionKind::Bare, Rule::BricksVault, "retrieval-together"},
    }};
    return all;
}

/// The requests of everybody of the account for the action; of jobs, for those on archives.
Box requestsFor(const Joint &joint, const EffectQuestions &questions)
{
    Box box = questions.ownRequestsOf(joint.kind);
    questions.space().cells().keepBits(box, RequestSpace::actionDimension, joint.action.bits());
    const KeyDimension *age = questions.age();
    if (age && joint.kind == ActionKind::Job)
        questions.account().dropAbsent(box, *age);
    return box;
}

void checkJoint(Report &report, const EffectQuestions &questions, const WholePolicy &whole,
                const Joint &joint)
{
    const auto isPart = [&](const StatementEffect &effect) {
        return effect.applies.intersects(joint.action);
    };
    if (std::count_if(whole.denies.begin(), whole.denies.end(), isPart) < 2)
        return;
    const Box box = requestsFor(joint, questions);
    // The one question about all of them before one about each.
    if (!questions.account().isAllDenied(box))
        return;
    const auto isAlone = [&](const StatementEffect &effect) {
        return isPart(effect) && questions.account().applies(*effect.cells, box) == Extent::All;
    };
    if (std::any_of(whole.denies.begin(), whole.denies.end(), isAlone))
        return;
    for (const StatementEffect &effect : whole.denies) {
        if (isPart(effect))
            report.add(joint.rule, Severity::Danger,
                       whereReached(report, effect.statement->actions, joint.action),
                       effect.statement->node, {joint.which});
    }
}

} // namespace

/// arguments: {`together`, or which is denied with `-together`}
void checkTogether(Report &report, const EffectQuestions &questions, const WholePolicy &whole)
{
    if (whole.denies.size() < 2)
        return;
    for (const Joint &joint : joints()) {
        if (!report.isFull())
            checkJoint(report, questions, whole, joint);
    }
}

} // namespace vaultlock::policy
