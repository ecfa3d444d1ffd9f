// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses that tell ranges apart.
#pragma once

#include "policy/decision/operand.h"

#include <string>
#include <vector>

namespace vaultlock::policy {

/// For every way in which addresses of either version can be inside of some of the ranges and
/// outside of the others, at least one; some may stand twice. isPublic: none of the private ranges.
std::vector<std::string> addressesTellingApart(const std::vector<IpRange> &ranges, bool isPublic);

} // namespace vaultlock::policy
