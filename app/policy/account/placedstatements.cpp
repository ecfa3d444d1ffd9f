// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/placedstatements.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

bool isVariable(std::string_view text)
{
    return text.find("${") != std::string_view::npos;
}

bool tellsRequestersApart(const Condition &condition, bool hasVariables)
{
    if (!condition.isAge() && !condition.isVaultTag())
        return true;
    return hasVariables &&
           std::any_of(condition.values.begin(), condition.values.end(),
                       [](const ScalarValue &value) { return isVariable(value.text); });
}

} // namespace

PlacedStatements::PlacedStatements(std::span<const PolicyModel *const> policies,
                                   std::pmr::memory_resource *memory)
    : m_ofFirstPolicy(policies.empty() ? 0 : policies.front()->statements.size())
    , m_statements(memory)
    , m_conditions(memory)
    , m_prepared(memory)
{
    std::size_t statements = 0;
    std::size_t conditions = 0;
    for (const PolicyModel *policy : policies) {
        statements += policy->statements.size();
        for (const StatementModel &statement : policy->statements)
            conditions += statement.conditions.size();
    }
    m_statements.reserve(statements);
    m_conditions.reserve(conditions); // they stay where they are: statements point to theirs
    for (std::size_t i = 0; i < policies.size(); ++i) {
        for (const StatementModel &statement : policies[i]->statements)
            place(statement, i, policies[i]->hasVariables);
    }
}

void PlacedStatements::place(const StatementModel &model, std::size_t policy, bool hasVariables)
{
    const std::size_t firstCondition = m_conditions.size();
    const std::size_t firstPrepared = m_prepared.size();
    for (const Condition &condition : model.conditions) {
        m_conditions.push_back({numericCondition(condition)});
        PlacedCondition &placed = m_conditions.back();
        if (placed.numeric)
            continue;
        if (m_prepared.empty()) // and so do these
            m_prepared.reserve(m_conditions.capacity());
        placed.prepared = &m_prepared.emplace_back(condition, hasVariables);
    }
    m_statements.push_back({&model, policy, hasVariables,
                            std::span(m_conditions).subspan(firstCondition),
                            std::span(m_prepared).subspan(firstPrepared)});
}

/// Nobody is told apart by statements about everybody that look at nothing but what is stored and
/// how the vault is tagged: most locks are made of those.
bool PlacedStatements::tellRequestersApart() const
{
    return std::any_of(m_statements.begin(), m_statements.end(), [](const PlacedStatement &placed) {
        const StatementModel &model = *placed.model;
        const auto &resources = model.resources.values;
        return !model.isComplete || model.principals.isNegated || !model.principals.isEveryone ||
               std::any_of(resources.begin(), resources.end(),
                           [](const ScalarValue &value) { return isVariable(value.text); }) ||
               std::any_of(model.conditions.begin(), model.conditions.end(),
                           [&](const Condition &condition) {
                               return tellsRequestersApart(condition, placed.hasVariables);
                           });
    });
}

} // namespace vaultlock::policy
