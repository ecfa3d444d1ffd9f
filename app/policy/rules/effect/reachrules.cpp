// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions that are never met, always met, or met until a date.
#include "policy/rules/effect/effects.h"
#include "policy/wildcards.h"
#include "policy/writer.h"

#include <algorithm>
#include <optional>

namespace vaultlock::policy {

namespace {

std::string nameOfFirst(ActionSet actions)
{
    for (std::size_t i = 0; i < glacierActions().size(); ++i) {
        if (actions.contains(i))
            return std::string(glacierActions()[i].name);
    }
    return {};
}

Span keySpan(const Report &report, const Condition &condition)
{
    return report.tree().at(condition.keyNode).key;
}

bool isOtherTag(const Condition &condition)
{
    return condition.key.key && condition.key.key->name == "aws:ResourceTag/";
}

/// The conditions of a statement that are decided in a dimension.
std::vector<const Condition *> conditionsIn(std::size_t dimension, const EffectQuestions &questions,
                                            const StatementEffect &effect)
{
    std::vector<const Condition *> found;
    const auto &conditions = effect.statement->conditions;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (questions.space().dimensionOf(effect.cells->policy, effect.cells->statement, i) ==
            dimension)
            found.push_back(&conditions[i]);
    }
    return found;
}

/// What keeps actions of one kind from being met: the conditions, and why.
struct Obstacle
{
    std::vector<const Condition *> conditions;
    bool isMissing = false; ///< requests for such actions do not have the key
};

std::optional<Obstacle> obstacleOf(ActionSet actions, const EffectQuestions &questions,
                                   const StatementEffect &effect)
{
    for (const ActionKind kind : actionKinds) {
        if (!actions.intersects(actionsOf(kind)))
            continue;
        const auto dimension = questions.obstacleOf(*effect.cells, kind);
        if (!dimension)
            continue;
        Obstacle obstacle{conditionsIn(*dimension, questions, effect), false};
        for (const KeyDimension &key : questions.space().keys()) {
            if (key.dimension != *dimension || !key.canBeAbsent)
                continue;
            Box box = questions.requestsOf(kind);
            questions.space().cells().remove(box, key.dimension, 0);
            obstacle.isMissing = questions.space().cells().isEmpty(box, key.dimension);
        }
        if (!obstacle.conditions.empty())
            return obstacle;
    }
    return std::nullopt;
}

/// arguments: {the key, the action, why: `key`, `aws-tag`, `age`, `time`, `requester` or `values`}
void addNever(Report &report, Span span, const StatementModel &statement,
              std::vector<std::string> arguments)
{
    report.add(Rule::ConditionNeverMatches, Severity::Danger, span, statement.node,
               std::move(arguments));
}

void addOtherTag(Report &report, const StatementModel &statement, const Condition &condition)
{
    const std::string meant = "glacier:ResourceTag/" + std::string(condition.key.tag);
    Finding &finding =
        report.add(Rule::ConditionNeverMatches, Severity::Danger, keySpan(report, condition),
                   statement.node, {std::string(condition.keyName), meant, "aws-tag"});
    if (!report.tree().at(condition.keyNode).keyHasEscape)
        finding.fixes.push_back(replacement(keySpan(report, condition), jsonString(meant)));
}

std::string whyNever(const Condition &condition)
{
    const std::string_view key = condition.key.key ? condition.key.key->name : std::string_view();
    const bool isTime = condition.key.key && condition.key.key->type == KeyType::Date;
    return condition.isAge()                                              ? "age"
           : isTime                                                       ? "time"
           : followsFromRequester(lowered(condition.keyName))             ? "requester"
           : key == "aws:RequestedRegion" || key == "aws:ResourceAccount" ? "vault"
                                                                          : "values";
}

void checkWholeNever(Report &report, const EffectQuestions &questions,
                     const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    const ActionSet reached = statement.actions.reached;
    const auto obstacle = obstacleOf(reached, questions, effect);
    if (!obstacle)
        return;
    const Condition &first = *obstacle->conditions.front();
    if (isOtherTag(first))
        return addOtherTag(report, statement, first);
    ActionSet missing;
    for (const ActionKind kind : actionKinds) {
        if (questions.obstacleOf(*effect.cells, kind))
            missing = missing | actionsOf(kind);
    }
    if (obstacle->isMissing)
        return addNever(report, keySpan(report, first), statement,
                        {std::string(first.keyName), nameOfFirst(reached & missing), "key"});
    if (first.isAge() && isAbsurdRetention(effect))
        return;
    // The last of several is the one that leaves none.
    const Condition &last = *obstacle->conditions.back();
    addNever(report, keySpan(report, last), statement,
             {std::string(last.keyName), nameOfFirst(reached), whyNever(last)});
}

/// Actions that are named, and cannot be meant.
void checkPartlyNever(Report &report, const EffectQuestions &questions,
                      const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    for (const ActionValue &action : statement.actions.values) {
        if (action.matched.isEmpty() || action.matched.intersects(effect.applies))
            continue;
        const auto obstacle = obstacleOf(action.matched, questions, effect);
        if (obstacle && !report.isFull())
            addNever(report, report.tree().at(action.value.node).span, statement,
                     {std::string(obstacle->conditions.front()->keyName),
                      nameOfFirst(action.matched), "key"});
    }
}

void checkNever(Report &report, const EffectQuestions &questions, const StatementEffect &effect)
{
    const Actions &actions = effect.statement->actions;
    if (effect.isForNobody || !effect.cells || actions.reached.isEmpty())
        return;
    if (effect.applies.isEmpty())
        checkWholeNever(report, questions, effect);
    else if (!actions.isNegated && effect.applies != actions.reached)
        checkPartlyNever(report, questions, effect);
}

/// arguments: {the key, the action, what comes of it: `forever` or `action`}
void checkAlways(Report &report, const StatementEffect &effect)
{
    const StatementModel &statement = *effect.statement;
    if (effect.always.isEmpty())
        return;
    const bool isDeletion = effect.always.intersects(knownActions().deletion);
    const ActionSet example = isDeletion ? knownActions().deletion : effect.always;
    const Condition &condition = statement.conditions.front();
    report.add(
        Rule::ConditionAlwaysMatches, Severity::Danger, keySpan(report, condition), statement.node,
        {std::string(condition.keyName), nameOfFirst(example), isDeletion ? "forever" : "action"});
}

} // namespace

void checkConditionsReach(Report &report, const EffectQuestions &questions,
                          const StatementEffect &effect)
{
    if (effect.statement->conditions.empty())
        return;
    checkNever(report, questions, effect);
    checkAlways(report, effect);
}

/// arguments: {the key}
void checkDates(Report &report, const StatementModel &statement)
{
    for (const Condition &condition : statement.conditions) {
        const bool isDateKey = condition.key.key && condition.key.key->type == KeyType::Date;
        // A tag and an age are no clock, whatever they are compared with.
        const bool isClock =
            isDateKey || (condition.op && !condition.isVaultTag() && !condition.isAge() &&
                          condition.op->family == OperatorFamily::Date);
        const bool isDate = isClock && condition.op && condition.op->family != OperatorFamily::Null;
        if (isDate)
            report.add(Rule::DateInLock, Severity::Warning, keySpan(report, condition),
                       condition.keyNode, {std::string(condition.keyName)});
    }
}

} // namespace vaultlock::policy
