// SPDX-License-Identifier: GPL-3.0-or-later

// What a vault's two policies decide together.
// Source: IAM user guide, "Policy evaluation logic": an explicit Deny in any policy wins; and
// "Cross-account policy evaluation logic": who is of another account, or of none, needs an Allow of
// the resource's policies.
#pragma once

#include "policy/decision/preparedpolicy.h"
#include "policy/finding.h"

#include <optional>

namespace vaultlock::policy {

enum class VaultPolicy {
    Lock,
    Access
};

struct JoinedAnswer
{
    Decision decision = Decision::NoDecision;
    /// The policy that decided, and its statement; nothing for NoDecision, or where nothing can be
    /// told from a policy that the service would refuse.
    std::optional<VaultPolicy> policy;
    std::optional<std::size_t> statement;
    Answer lock;
    std::optional<Answer> access; ///< nothing without such a policy
    /// NoDecision where both policies are known, by somebody whom no other policy can allow it by
    /// itself: it is refused.
    bool isRefused = false;
};

/// Joined like the statements of one policy; of two policies that say the same, the lock is named.
/// Allowed is what these two say: a principal of another account needs an Allow of its own account
/// too. access: null without one.
JoinedAnswer decideJoined(const PreparedPolicy &lock, const PreparedPolicy *access,
                          const Request &request);

/// How far a policy with error findings can be told at all: the service would refuse it.
enum class PolicyDoubt {
    None,
    Contents, // names or values that cannot be: more may have been meant to apply
    Grammar,  // elements that cannot be: whole statements may be missing
};

/// By a finding of the linter in it.
PolicyDoubt doubtBy(const Finding &finding);

/// Never Allowed by a policy in doubt, and not even NoDecision where whole statements may be
/// missing: Indeterminate, by no statement. Denied stays: nothing that was meant besides undoes it.
JoinedAnswer doubted(JoinedAnswer answer, PolicyDoubt doubt);

} // namespace vaultlock::policy
