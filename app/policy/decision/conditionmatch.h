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

    Truth holds(const Request &request) const;
    /// The key, in lower case.
    const std::string &key() const { return m_key; }
    const ConditionOperator &op() const { return m_operator; }
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

    Truth matchesOne(const Request &request, const std::string &value) const;
    Truth matchesOperand(const Request &request, const Operand &operand,
                         const std::string &value) const;
    Truth matchesText(const std::string &operand, const std::string &value) const;
    Truth holdsForSet(const Request &request, const std::vector<std::string> &values) const;
    Truth isAbsent(bool isPresent) const;

    std::string m_key;
    ConditionOperator m_operator{};
    bool m_isKnown;       ///< an operator that exists, where it can stand, with values
    bool m_isOperatorOdd; ///< an operator that is not documented for this key
    std::vector<Operand> m_operands;
};

} // namespace vaultlock::policy
