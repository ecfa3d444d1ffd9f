// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a caller may do what it asks for.
// Source: IAM user guide, "Policy evaluation logic" and "Cross-account policy evaluation logic";
// the vault's two policies are decided by policy/decision.
#pragma once

#include "sandbox/access/callcontext.h"
#include "sandbox/access/policycache.h"

#include <QString>

#include <optional>
#include <string>

namespace vaultlock::sandbox {

struct AccessDecision
{
    enum class Outcome {
        Allowed,
        Denied,
        Undecided, // AWS does not document what it would say; refused
    };
    enum class By {
        Lock,
        Access,
        Identity, // the caller's own policies, or that they say nothing
    };
    Outcome outcome = Outcome::Denied;
    By by = By::Identity;
    /// Of the lock or the access policy, the one that decided; nothing where none did.
    std::optional<std::size_t> statement = {};
    std::string sid = {};
    /// Denied without a statement: none of the vault's policies allows it to another account.
    bool lacksResourcePolicy = false;

    bool isAllowed() const { return outcome == Outcome::Allowed; }
};

/// Keeps what it has prepared of policies. Not thread-safe.
class AccessDecider
{
public:
    /// Operations of the account, and CreateVault, by the caller's own policies; all others by the
    /// vault's policies first: a lock counts from Initiate on. A caller of the vault's account
    /// needs an Allow of either side, another one of both.
    AccessDecision decide(const AskedCall &asked);

private:
    AccessDecision decideByVault(const AskedCall &asked, const Vault &vault);

    PolicyCache m_policies;
};

/// The refusal, as the service words it (IAM user guide, "Troubleshoot access denied error
/// messages"), which aws/reply/deniedrequest.h reads. Of what is undecided it says so.
QString denialSentence(const AskedCall &asked, const AccessDecision &decision);

} // namespace vaultlock::sandbox
