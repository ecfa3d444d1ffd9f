// The family "action".
#include "policy/rules/rules.h"

namespace vaultlock::policy {

void checkActions(Report & /*report*/) {}

} // namespace vaultlock::policy
