// SPDX-License-Identifier: GPL-3.0-or-later

// Comparing what must stay secret.
#pragma once

#include <string_view>

namespace vaultlock::sandbox {

/// Takes the same time wherever the first difference is; only the lengths show.
bool equalInConstantTime(std::string_view a, std::string_view b);

} // namespace vaultlock::sandbox
