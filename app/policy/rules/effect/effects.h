// SPDX-License-Identifier: GPL-3.0-or-later

// The family "what it does", by concern, read from the account of what is denied. Each looks at one
// statement, complete, and reports; what only the whole policy tells is gathered in WholePolicy and
// reported at the end.
#pragma once

#include "policy/account/statementeffect.h"
#include "policy/rules/rules.h"

#include <vector>

namespace vaultlock::policy {

/// Of all statements together.
struct WholePolicy
{
    bool isComplete = true;       ///< every statement is
    bool deniesSomething = false; ///< some request meets a Deny, or may
    bool deniesDeletion = false;  ///< one statement does, of every archive, for ever
    FewValues<StatementEffect> denies;
    std::int64_t openingDay = 0; ///< of the longest retention
    NodeIndex longest = noNode;  ///< the operand that says so
};

// denialrules.cpp
void checkDenials(Report &report, const EffectQuestions &questions, const StatementEffect &effect);
void checkAllow(Report &report, const StatementEffect &effect);
void checkDeniesNothing(Report &report, const WholePolicy &whole);
void checkTogether(Report &report, const EffectQuestions &questions, const WholePolicy &whole);

// reachrules.cpp
void checkConditionsReach(Report &report, const EffectQuestions &questions,
                          const StatementEffect &effect);
void checkDates(Report &report, const StatementModel &statement);

// agerules.cpp
void checkAges(Report &report, const StatementEffect &effect);
bool isAbsurdRetention(const StatementEffect &effect);
void checkVaultAge(Report &report, const WholePolicy &whole);

// holdrules.cpp
void checkHold(Report &report, const StatementEffect &effect);
void checkHoldsAreKept(Report &report, const EffectQuestions &questions, const WholePolicy &whole);

// mfarules.cpp
/// A Deny without MFA that does not hold where the key is missing.
bool slipsPastLongTermKeys(const Condition &condition);
void checkLongTermKeys(Report &report, const EffectQuestions &questions,
                       const StatementEffect &effect);

// freerules.cpp
void checkWhoIsFree(Report &report, const EffectQuestions &questions, const WholePolicy &whole);

} // namespace vaultlock::policy
