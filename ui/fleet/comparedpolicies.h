// SPDX-License-Identifier: GPL-3.0-or-later

// The policies that locks are compared with.
#pragma once

#include "core/result.h"
#include "fleet/knownpolicies.h"

#include <QStringList>

#include <vector>

namespace vaultlock::ui {

/// Somebody's policy, taken out of what it arrived in. Its name is the file's. FileNotReadable;
/// InvalidInput where it is no JSON; detail: why.
Result<fleet::KnownPolicy> comparedPolicy(const QString &path);

/// The starting points, and those of the files that can be read.
std::vector<fleet::KnownPolicy> comparedPolicies(const QStringList &paths);

} // namespace vaultlock::ui
