// SPDX-License-Identifier: GPL-3.0-or-later

// The two halves of the family "condition" that conditionrules.cpp puts together.
#pragma once

#include "policy/rules/rules.h"

namespace vaultlock::policy {

/// The key of one condition: whether there is such a key, and whether it goes with its operator.
void checkConditionKey(Report &report, const StatementModel &statement, const Condition &condition);

/// What one condition compares with.
void checkOperands(Report &report, const StatementModel &statement, const Condition &condition);

/// Offers another name for the operator's block, unless there is a block of that name already.
void offerOperator(Finding &finding, const Tree &tree, NodeIndex operatorNode,
                   std::string_view operatorName, std::string_view part,
                   std::string_view replacing);

/// The same where the operator has no other key: to that one another operator would do something
/// else.
void offerOperatorOfOneKey(Finding &finding, const Tree &tree, const Condition &condition,
                           std::string_view part, std::string_view replacing);

} // namespace vaultlock::policy
