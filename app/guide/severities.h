// SPDX-License-Identifier: GPL-3.0-or-later

// What the weight of a finding means.
#pragma once

#include "policy/finding.h"

#include <QString>

namespace vaultlock::guide {

QString severityMeaning(policy::Severity severity);

} // namespace vaultlock::guide
