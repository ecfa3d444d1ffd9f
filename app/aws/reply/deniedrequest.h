// SPDX-License-Identifier: GPL-3.0-or-later

// What a denial of the service says: who may not do what.
#pragma once

#include "core/error.h"

namespace vaultlock::aws {

/// What the service's own sentence names: `User: IDENTITY is not authorized to perform: ACTION on
/// resource: RESOURCE …`. Empty where it names none.
/// Source: IAM User Guide, "Troubleshoot access denied error messages".
struct DeniedRequest
{
    /// What kind of policy the sentence gives as its reason.
    enum class By {
        Unsaid,
        ResourcePolicy, // of the vault: its lock policy or its access policy
        OtherPolicy,    // of the identity, its boundary or session, the organisation, an endpoint
    };
    QString identity; ///< an ARN
    QString action;   ///< `glacier:ListVaults`
    QString resource; ///< an ARN
    By by = By::Unsaid;
    /// "with an explicit deny in …", rather than that nothing there allows it.
    bool isExplicit = false;
};

/// Of an error of another kind than AccessDenied: nothing.
DeniedRequest deniedRequest(const Error &error);

} // namespace vaultlock::aws
