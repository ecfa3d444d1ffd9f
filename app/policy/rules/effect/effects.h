// The family "what it does", by concern. Each looks at one statement, complete, and reports; what
// only the whole policy tells is gathered in WholePolicy and reported at the end.
#pragma once

#include "policy/rules/effect/statementreach.h"
#include "policy/rules/rules.h"

#include <vector>

namespace vaultlock::policy {

/// Of all statements together.
struct WholePolicy
{
    bool isComplete = true;               ///< every statement is
    bool deniesSomething = false;         ///< some request meets a Deny
    bool deniesDeletion = false;          ///< of every archive, for ever
    ActionSet restricted;                 ///< what not everyone may do who has the permission
    std::vector<const Condition *> holds; ///< one of each statement with a hold
    std::int64_t openingDay = 0;          ///< of the longest retention
    NodeIndex longest = noNode;           ///< the operand that says so
};

// denialrules.cpp
void checkDenials(Report &report, const StatementReach &reach);
void checkAllow(Report &report, const StatementReach &reach, std::string_view ownAccount);
void checkDeniesNothing(Report &report, const WholePolicy &whole);

// reachrules.cpp
void checkConditionsReach(Report &report, const StatementReach &reach);
void checkDates(Report &report, const StatementModel &statement);

// agerules.cpp
void checkAges(Report &report, const StatementReach &reach);
bool isAbsurdRetention(const AgeWindow &age);
void checkVaultAge(Report &report, const WholePolicy &whole);

// holdrules.cpp
void checkHold(Report &report, const StatementReach &reach);
void checkHoldsAreKept(Report &report, const WholePolicy &whole);

} // namespace vaultlock::policy
