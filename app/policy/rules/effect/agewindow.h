// Conditions on the age of an archive as one interval of days.
#pragma once

#include "policy/rules/effect/statementreach.h"

namespace vaultlock::policy {

/// Leaves in the window the days at which the condition, one on the age, holds too.
void narrow(AgeWindow &window, const Condition &condition);

} // namespace vaultlock::policy
