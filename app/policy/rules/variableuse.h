// SPDX-License-Identifier: GPL-3.0-or-later

// Variables where they may not stand, or not as they are written.
// Source: IAM user guide, "IAM policy elements: Variables and tags".
#pragma once

#include "policy/rules/rules.h"

namespace vaultlock::policy {

/// Reports a `${…}` in a value that takes none. True where there is one.
bool checkHasNoVariable(Report &report, const ScalarValue &value);

/// Reports each `${…}` that is not closed, or that names nothing. For a value that takes variables.
void checkVariables(Report &report, const ScalarValue &value);

} // namespace vaultlock::policy
