// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/decision/preparedpolicy.h"

#include "policy/decision/conditionmatch.h"
#include "policy/decision/principalmatch.h"
#include "policy/decision/resourcematch.h"
#include "policy/reader/reader.h"
#include "policy/wildcards.h"

#include <algorithm>

namespace vaultlock::policy {

using Outcome = StatementTrace::Outcome;

class PreparedPolicy::PreparedStatement
{
public:
    PreparedStatement(const StatementModel &model, bool hasVariables)
        : m_index(model.index)
        , m_sid(model.sid)
        , m_effect(model.effect)
        , m_isComplete(model.isComplete)
        , m_principals(model.principals, model.effect)
        , m_areActionsNegated(model.actions.isNegated)
        , m_reached(model.actions.reached)
        , m_resources(model.resources, hasVariables)
    {
        for (const ActionValue &action : model.actions.values)
            m_actions.emplace_back(action.value.text);
        m_conditions.reserve(model.conditions.size());
        for (const Condition &condition : model.conditions)
            m_conditions.emplace_back(condition, hasVariables);
    }

    std::size_t index() const { return m_index; }
    const std::string &sid() const { return m_sid; }
    Effect effect() const { return m_effect; }
    const std::vector<PreparedCondition> &conditions() const { return m_conditions; }

    struct Result
    {
        Outcome outcome;
        std::optional<std::size_t> condition = {};
        bool isKeyOpen = false;
    };

    /// False beats undecided: what does not apply for one reason applies for none.
    Result examine(const Request &request) const
    {
        const auto principal = m_principals.match(request.requester());
        if (m_isComplete && principal.isMeant == Truth::False)
            return {Outcome::OtherPrincipal};
        if (m_isComplete && !isAbout(request))
            return {Outcome::OtherAction};
        const Truth resource = m_resources.match(request);
        if (m_isComplete && resource == Truth::False)
            return {Outcome::OtherResource};
        const Result conditions = examineConditions(request);
        if (m_isComplete && conditions.outcome == Outcome::ConditionNotMet)
            return conditions;
        if (!m_isComplete || both(principal.isMeant, resource) == Truth::Undecided)
            return {Outcome::Undecided};
        if (conditions.outcome == Outcome::Applies && m_effect == Effect::Allow &&
            principal.isByAccount)
            return {Outcome::LeftToIdentityPolicies};
        return conditions;
    }

private:
    bool isAbout(const Request &request) const
    {
        if (const auto action = request.glacierAction())
            return m_reached.contains(*action);
        const bool isNamed =
            std::any_of(m_actions.begin(), m_actions.end(), [&](const std::string &pattern) {
                return matchesWildcardsIgnoringCase(pattern, request.action());
            });
        return isNamed != m_areActionsNegated;
    }

    Result examineConditions(const Request &request) const
    {
        Result result{Outcome::Applies};
        for (std::size_t i = 0; i < m_conditions.size(); ++i) {
            const Truth truth = m_conditions[i].holds(request);
            if (truth == Truth::False)
                return {Outcome::ConditionNotMet, i};
            if (truth == Truth::Undecided && result.outcome == Outcome::Applies)
                result = {Outcome::Undecided, i, m_conditions[i].isLeftOpenBy(request)};
        }
        return result;
    }

    std::size_t m_index;
    std::string m_sid;
    Effect m_effect;
    bool m_isComplete;
    PreparedPrincipals m_principals;
    bool m_areActionsNegated;
    ActionSet m_reached;
    std::vector<std::string> m_actions;
    PreparedResources m_resources;
    std::vector<PreparedCondition> m_conditions;
};

namespace {

/// What one statement says of the request, by itself.
Decision decisionOf(Effect effect, Outcome outcome)
{
    if (outcome == Outcome::Undecided)
        return Decision::Indeterminate;
    if (outcome != Outcome::Applies)
        return Decision::NoDecision;
    return effect == Effect::Deny ? Decision::Denied : Decision::Allowed;
}

} // namespace

PreparedPolicy::PreparedPolicy(const PolicyModel &model)
{
    m_statements.reserve(model.statements.size());
    for (const StatementModel &statement : model.statements)
        m_statements.emplace_back(statement, model.hasVariables);
}

PreparedPolicy::PreparedPolicy(PreparedPolicy &&) noexcept = default;
PreparedPolicy &PreparedPolicy::operator=(PreparedPolicy &&) noexcept = default;
PreparedPolicy::~PreparedPolicy() = default;

PreparedPolicy PreparedPolicy::fromText(std::string_view text)
{
    const Tree tree = read(text);
    return PreparedPolicy(modelOf(tree, documentOf(tree)));
}

// The enumerators of Decision stand in the order in which they win.
Answer PreparedPolicy::decide(const Request &request) const
{
    Answer answer;
    answer.trace.reserve(m_statements.size());
    for (const PreparedStatement &statement : m_statements) {
        const auto result = statement.examine(request);
        answer.trace.push_back({statement.index(), result.outcome, statement.sid(),
                                statement.effect(), result.condition, result.isKeyOpen});
        const Decision one = decisionOf(statement.effect(), result.outcome);
        if (one < answer.decision) {
            answer.decision = one;
            answer.statement = statement.index();
        }
    }
    return answer;
}

Decision PreparedPolicy::decision(const Request &request) const
{
    Decision decision = Decision::NoDecision;
    for (const PreparedStatement &statement : m_statements) {
        decision =
            std::min(decision, decisionOf(statement.effect(), statement.examine(request).outcome));
        if (decision == Decision::Denied)
            break;
    }
    return decision;
}

std::size_t PreparedPolicy::statementCount() const
{
    return m_statements.size();
}

std::vector<double> PreparedPolicy::ageThresholds() const
{
    std::vector<double> thresholds;
    for (const PreparedStatement &statement : m_statements) {
        for (const PreparedCondition &condition : statement.conditions()) {
            if (condition.key() == archiveAgeKey) {
                const std::vector<double> numbers = condition.numbers();
                thresholds.insert(thresholds.end(), numbers.begin(), numbers.end());
            }
        }
    }
    std::sort(thresholds.begin(), thresholds.end());
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

} // namespace vaultlock::policy
