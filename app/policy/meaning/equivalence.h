// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two policy texts say the same.
#pragma once

#include <string_view>

namespace vaultlock::policy {

enum class Sameness {
    SameBytes,
    SameMeaning, // the same JSON tree, or the same canonical policy: see canonicalpolicy.h
    Different,
};

/// Used before Complete: what is installed against what was initiated. A text that is not JSON is
/// the same as nothing but its own bytes; one with a key twice, or with what the grammar does not
/// have, is compared as a tree.
Sameness compare(std::string_view a, std::string_view b);

} // namespace vaultlock::policy
