// The family "principal".
#include "policy/rules/rules.h"

namespace vaultlock::policy {

void checkPrincipals(Report & /*report*/) {}

} // namespace vaultlock::policy
