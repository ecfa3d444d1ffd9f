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
    QString identity; ///< an ARN
    QString action;   ///< `glacier:ListVaults`
    QString resource; ///< an ARN
};

/// Of an error of another kind than AccessDenied: nothing.
DeniedRequest deniedRequest(const Error &error);

} // namespace vaultlock::aws
