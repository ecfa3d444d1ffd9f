// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/reconciliationscope.h"

namespace vaultlock::workspace {

reconciliation::Scope scopeOf(const Destination &destination, const ConnectionIdentity &identity)
{
    const auto account = AccountId::fromString(identity.account);
    return {[&destination](const VaultArn &vault) { return originOf(destination, vault); },
            account ? std::optional(*account) : std::nullopt};
}

} // namespace vaultlock::workspace
