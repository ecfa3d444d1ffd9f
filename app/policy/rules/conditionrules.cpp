// The family "condition".
#include "policy/rules/rules.h"

namespace vaultlock::policy {

void checkConditions(Report & /*report*/) {}

} // namespace vaultlock::policy
