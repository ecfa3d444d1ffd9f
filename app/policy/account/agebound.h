// SPDX-License-Identifier: GPL-3.0-or-later

// Which number of a statement ends a retention.
#pragma once

#include "policy/model/policymodel.h"

#include <cstdint>

namespace vaultlock::policy {

struct AgeBound
{
    const Condition *condition = nullptr; ///< a NumericLessThan or its like; null: there is none
    ScalarValue operand{};                ///< the largest of its values: that one counts
    std::int64_t number = 0;              ///< its whole days
    std::int64_t openingDay = 0;          ///< the first day at which the condition does not hold
};

/// The lowest upper bound of the conditions on the age; without a condition where there is none, or
/// one that is no number. Only which number it is: what it comes to is in the account.
AgeBound upperAgeBound(const StatementModel &statement);

} // namespace vaultlock::policy
