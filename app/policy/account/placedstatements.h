// SPDX-License-Identifier: GPL-3.0-or-later

// The statements of the policies of one vault, one policy after the other, with their conditions
// made ready to be decided.
#pragma once

#include "policy/account/keydimension.h"
#include "policy/decision/conditionmatch.h"
#include "policy/model/policymodel.h"

#include <memory_resource>
#include <optional>
#include <span>
#include <vector>

namespace vaultlock::policy {

struct PlacedCondition
{
    std::optional<NumericCondition> numeric = {}; ///< then it is in no table
    const PreparedCondition *prepared = nullptr;  ///< else
    /// Which of the keys it is on, once they are gathered; nothing where it follows from who asks,
    /// or from the vault.
    std::optional<std::size_t> key = {};
    std::size_t row = 0; ///< in KeyDimension::truths
};

struct alignas(16) PlacedStatement // as a Node
{
    const StatementModel *model = nullptr;
    std::size_t policy = 0; ///< its index
    bool hasVariables = false;
    std::span<PlacedCondition> conditions = {};       ///< as the model has them
    std::span<const PreparedCondition> prepared = {}; ///< those that are in a table
};

class PlacedStatements
{
public:
    /// The policies and the memory outlive it.
    PlacedStatements(std::span<const PolicyModel *const> policies,
                     std::pmr::memory_resource *memory);
    PlacedStatements(const PlacedStatements &) = delete;
    PlacedStatements &operator=(const PlacedStatements &) = delete;

    std::span<const PlacedStatement> all() const { return m_statements; }
    std::size_t indexOf(std::size_t policy, std::size_t statement) const
    {
        return statement + (policy == 0 ? 0 : m_ofFirstPolicy);
    }
    const PlacedStatement &at(std::size_t policy, std::size_t statement) const
    {
        return m_statements[indexOf(policy, statement)];
    }
    /// Whether they may come out differently for different requesters.
    bool tellRequestersApart() const;

private:
    void place(const StatementModel &model, std::size_t policy, bool hasVariables);

    std::size_t m_ofFirstPolicy;
    std::pmr::vector<PlacedStatement> m_statements;
    std::pmr::vector<PlacedCondition> m_conditions;
    std::pmr::vector<PreparedCondition> m_prepared;
};

} // namespace vaultlock::policy
