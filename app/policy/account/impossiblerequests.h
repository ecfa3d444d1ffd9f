// SPDX-License-Identifier: GPL-3.0-or-later

// What no request is: a deletion without an age, a signed request without its signer …
// Source: the catalogue's presence of keys; IAM user guide, the keys' Availability.
#pragma once

#include "policy/account/cellspace.h"
#include "policy/account/spacestatements.h"

#include <memory_resource>
#include <vector>

namespace vaultlock::policy {

/// Adds the claims to the cells, which have the dimensions already. The memory outlives what is
/// returned.
std::pmr::vector<Conjunction> impossibleRequests(const SpaceDimensions &dimensions,
                                                 CellSpace &cells,
                                                 std::pmr::memory_resource *memory);

} // namespace vaultlock::policy
