// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a condition holds for a request.
// Source: IAM user guide, "Condition operators", "Multivalued context keys"; policies whose
// behaviour is not documented come out as undecided.
#pragma once

#include "policy/decision/operand.h"
#include "policy/decision/request.h"
#include "policy/decision/truth.h"
#include "policy/decision/variables.h"
#include "policy/model/policymodel.h"

#include <string>
#include <vector>

namespace vaultlock::policy {

/// A condition with its operands parsed.
class PreparedCondition
{
public:
    PreparedCondition(const Condition &condition, bool hasVariables);

    /// With what the request has of the key.
    Truth holds(const Request &request) const;
    /// With these values; of the request just the policy variables.
    Truth holdsOn(const KeyValues &values, const Request &request) const;

    /// Key, operator and operands are such that AWS says what it does.
    bool isDocumented() const;
    /// The request does not say what the key's value is, or not all that may count of it.
    bool isLeftOpenBy(const Request &request) const;

    /// The key, in lower case.
    const std::string &key() const { return m_key; }
    /// Nothing that counts where the operator is not known: then it is undecided for everything.
    const ConditionOperator &op() const { return m_operator; }
    std::size_t operandCount() const { return m_operands.size(); }
    /// As it is written, `${*}` and its like taken out: see VariableText::unresolvedText().
    std::string operandText(std::size_t index) const;
    /// Some operand has a policy variable.
    bool hasVariables() const;
    /// What they ask for, in lower case.
    std::vector<std::string> variableKeys() const;
    /// The operand for one request; nothing where a variable of it has no known value.
    std::optional<std::string> resolvedOperand(std::size_t index, const Request &request) const;
    /// The operands that are numbers: where an age may change the outcome.
    std::vector<double> numbers() const;

private:
    struct Operand
    {
        VariableText text;
        std::optional<double> number;
        std::optional<std::int64_t> date;
        std::optional<bool> boolean;
        std::optional<IpRange> range;
    };

    /// What the values are compared in.
    struct Comparing
    {
        const Request &request;
        bool isRolePathOpen; ///< see Request::isRolePathOpen()
    };

    Truth holdsOn(const KeyValues &values, const Comparing &in) const;
    Truth matchesOne(const Comparing &in, const std::string &value) const;
    Truth matchesOperand(const Comparing &in, const Operand &operand,
                         const std::string &value) const;
    Truth matchesText(const Comparing &in, const std::string &operand,
                      const std::string &value) const;
    Truth holdsForSet(const Comparing &in, const std::vector<std::string> &values) const;
    Truth holdsOnPresence(const KeyValues &values) const;
    Truth claimsPresence(bool isPresent) const;
    Truth holdsWithoutKey() const;
    Truth holdsOnUnknown() const;
    bool holdsForEveryValue() const;
    std::optional<double> numberOf(const std::string &value) const;
    Truth matchesNumber(std::optional<double> value) const;

    std::string m_key;
    ConditionOperator m_operator{};
    KeyPresence m_presence = KeyPresence::Some;
    bool m_isMultivalued = false;
    bool m_isKnown;       ///< an operator that exists, where it can stand, with values
    bool m_isOperatorOdd; ///< an operator that is not documented for this key
    std::vector<Operand> m_operands;
    /// Of several numeric operands, sorted: policies were met that list thousands of days.
    std::vector<double> m_sortedNumbers;
};

} // namespace vaultlock::policy
