// SPDX-License-Identifier: GPL-3.0-or-later

// Which tags of the vault a policy's conditions look at.
#pragma once

#include "policy/linter.h"

#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// Each key with each value that it is compared with (wildcards and all), in the text's order;
/// `true` or `false` for one that is only looked for (Null). Empty also where the text cannot be
/// read. Pure.
std::vector<VaultTag> tagsAskedFor(std::string_view text);

} // namespace vaultlock::policy
