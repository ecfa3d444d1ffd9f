// The family "what it does".
#include "policy/rules/rules.h"

namespace vaultlock::policy {

void checkEffects(Report & /*report*/) {}

} // namespace vaultlock::policy
