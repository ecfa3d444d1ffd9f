// SPDX-License-Identifier: GPL-3.0-or-later

// One statement that joins a retention and a hold, as two.
#pragma once

#include "policy/finding.h"
#include "policy/model/policymodel.h"

namespace vaultlock::policy {

/// Writes the statement twice, in its own layout: without its conditions on the vault's tags, and
/// without those on the age and without a Sid, which must not stand twice. For trees without
/// faults.
Fix retentionAndHoldApart(const Tree &tree, const StatementModel &statement);

} // namespace vaultlock::policy
