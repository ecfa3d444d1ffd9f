// From a tree to a text.
#pragma once

#include "policy/reader/tree.h"

#include <string>

namespace vaultlock::policy {

/// The same JSON without white space: order, strings and the spelling of numbers as they were. For
/// trees without faults.
std::string minify(const Tree &tree);

} // namespace vaultlock::policy
