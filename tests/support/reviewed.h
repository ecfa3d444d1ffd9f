// SPDX-License-Identifier: GPL-3.0-or-later

// What a person who accepts everything completes.
#pragma once

#include "lock/stateknowledge.h"
#include "lock/vaultlocksession.h"

namespace vaultlock::tests {

/// Of the policy that the session shows as installed.
inline policy::ReviewedPolicy reviewed(const lock::VaultLockSession &session)
{
    const QByteArray bytes = lock::policyInForce(session.state()).value_or(QByteArray());
    const policy::ChosenVault vault{session.vault()};
    std::vector<std::string> accepted;
    for (const policy::Finding &finding : policy::ReviewedPolicy::toAccept(bytes, vault))
        accepted.push_back(finding.identity);
    return *policy::ReviewedPolicy::prepare(bytes, vault, accepted);
}

} // namespace vaultlock::tests
