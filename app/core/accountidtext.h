// SPDX-License-Identifier: GPL-3.0-or-later

// What an AWS account ID looks like, for whoever reads texts byte by byte.
#pragma once

#include <string_view>

namespace vaultlock {

/// Twelve digits.
bool isAccountId(std::string_view text);

} // namespace vaultlock
