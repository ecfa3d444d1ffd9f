// SPDX-License-Identifier: GPL-3.0-or-later

// A policy that answers requests.
// Source: IAM user guide, "Policy evaluation logic"; where AWS documents nothing the answer is
// Indeterminate, and never Allowed.
#pragma once

#include "policy/decision/request.h"
#include "policy/model/policymodel.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

enum class Decision {
    Denied,
    Indeterminate, // what AWS does not document, or what the request does not say
    Allowed,
    NoDecision, // nothing in the policy applies: identity or access policies decide
};

/// What became of one statement.
struct StatementTrace
{
    enum class Outcome {
        Applies,
        OtherPrincipal,
        OtherAction,
        OtherResource,
        ConditionNotMet,
        Undecided,
        LeftToIdentityPolicies, // an Allow for the account that does not name the one who asks
    };
    std::size_t statement; ///< its index in the policy
    Outcome outcome;
    std::string sid;
    Effect effect;
    /// Of ConditionNotMet and Undecided by a condition: its index in StatementModel::conditions.
    std::optional<std::size_t> condition = {};
    /// Undecided by a condition on a key whose value the request does not say.
    bool isKeyOpen = false;
};

struct Answer
{
    Decision decision = Decision::NoDecision;
    /// The statement that decided; nothing for NoDecision.
    std::optional<std::size_t> statement;
    std::vector<StatementTrace> trace; ///< one a statement, in the policy's order
};

/// Keeps what it needs of the text. Statements that are not complete (StatementModel::isComplete)
/// are undecided for everything. Decisions are pure, and may be asked for in several threads.
class PreparedPolicy
{
public:
    explicit PreparedPolicy(const PolicyModel &model);
    /// Reads the text first. Nothing that can be read: no statements.
    static PreparedPolicy fromText(std::string_view text);

    PreparedPolicy(PreparedPolicy &&) noexcept;
    PreparedPolicy &operator=(PreparedPolicy &&) noexcept;
    ~PreparedPolicy();

    Answer decide(const Request &request) const;
    /// The same without its trace.
    Decision decision(const Request &request) const;

    std::size_t statementCount() const;
    /// The numbers that an archive's age is compared with, ascending, each once.
    std::vector<double> ageThresholds() const;

private:
    class PreparedStatement;
    std::vector<PreparedStatement> m_statements;
};

} // namespace vaultlock::policy
