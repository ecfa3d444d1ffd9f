// Conditions that are never met, always met, or met until a date.
#include "policy/rules/effect/effects.h"

#include <array>

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

/// Of each action the first condition that no request for it meets; null where there is none.
class Obstacles
{
public:
    explicit Obstacles(const StatementModel &statement)
    {
        for (const Condition &condition : statement.conditions) {
            const ActionSet never = reachOf(condition).never;
            for (std::size_t i = 0; i < m_of.size() && !never.isEmpty(); ++i) {
                if (!m_of[i] && never.contains(i))
                    m_of[i] = &condition;
            }
        }
    }

    /// Of the first of the actions that has one.
    const Condition *of(ActionSet actions) const
    {
        for (std::size_t i = 0; i < m_of.size(); ++i) {
            if (m_of[i] && actions.contains(i))
                return m_of[i];
        }
        return nullptr;
    }

private:
    std::array<const Condition *, 64> m_of{}; // as many as an ActionSet has places
};

/// arguments: {the key, the action, why: `key`, `aws-tag` or `age`}
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
        finding.fixes.push_back(replacement(keySpan(report, condition), quoted(meant)));
}

void checkWholeNever(Report &report, const StatementReach &reach)
{
    const StatementModel &statement = *reach.statement;
    const ActionSet reached = statement.actions.reached;
    if (const Condition *condition = Obstacles(statement).of(reached)) {
        if (isOtherTag(*condition))
            return addOtherTag(report, statement, *condition);
        const std::string action = nameOfFirst(reached & reachOf(*condition).never);
        return addNever(report, keySpan(report, *condition), statement,
                        {std::string(condition->keyName), action, "key"});
    }
    if (isAbsurdRetention(reach.age))
        return;
    // The last of the conditions on the age is the one that leaves none.
    for (auto condition = statement.conditions.rbegin(); condition != statement.conditions.rend();
         ++condition) {
        if (condition->isAge())
            return addNever(report, keySpan(report, *condition), statement,
                            {std::string(condition->keyName), nameOfFirst(reached), "age"});
    }
}

/// Actions that are named, and cannot be meant.
void checkPartlyNever(Report &report, const StatementReach &reach)
{
    const StatementModel &statement = *reach.statement;
    const Obstacles obstacles(statement);
    for (const ActionValue &action : statement.actions.values) {
        if (action.matched.isEmpty() || action.matched.intersects(reach.applies))
            continue;
        const Condition *condition = obstacles.of(action.matched);
        if (condition && !report.isFull())
            addNever(report, report.tree().at(action.value.node).span, statement,
                     {std::string(condition->keyName), nameOfFirst(action.matched), "key"});
    }
}

void checkNever(Report &report, const StatementReach &reach)
{
    const Actions &actions = reach.statement->actions;
    if (reach.binding == Binding::Nobody || actions.reached.isEmpty())
        return;
    if (reach.applies.isEmpty())
        checkWholeNever(report, reach);
    else if (!actions.isNegated && reach.applies != actions.reached)
        checkPartlyNever(report, reach);
}

/// arguments: {the key, the action, what comes of it: `forever` or `action`}
void checkAlways(Report &report, const StatementReach &reach)
{
    const StatementModel &statement = *reach.statement;
    if (reach.always.isEmpty())
        return;
    const bool isDeletion = reach.always.intersects(knownActions().deletion);
    const ActionSet example = isDeletion ? knownActions().deletion : reach.always;
    const Condition &condition = statement.conditions.front();
    report.add(
        Rule::ConditionAlwaysMatches, Severity::Danger, keySpan(report, condition), statement.node,
        {std::string(condition.keyName), nameOfFirst(example), isDeletion ? "forever" : "action"});
}

} // namespace

void checkConditionsReach(Report &report, const StatementReach &reach)
{
    if (reach.statement->conditions.empty())
        return;
    checkNever(report, reach);
    checkAlways(report, reach);
}

/// arguments: {the key}
void checkDates(Report &report, const StatementModel &statement)
{
    for (const Condition &condition : statement.conditions) {
        const bool isDateKey = condition.key.key && condition.key.key->type == KeyType::Date;
        const bool isDate = condition.op && condition.op->family != OperatorFamily::Null &&
                            (isDateKey || condition.op->family == OperatorFamily::Date);
        if (isDate)
            report.add(Rule::DateInLock, Severity::Warning, keySpan(report, condition),
                       condition.keyNode, {std::string(condition.keyName)});
    }
}

} // namespace vaultlock::policy
