// SPDX-License-Identifier: GPL-3.0-or-later

// JSON as text.
#pragma once

#include "policy/reader/tree.h"

#include <string>
#include <string_view>

namespace vaultlock::policy {

/// The same JSON without white space: order, strings and the spelling of numbers as they were. For
/// trees without faults.
std::string minify(const Tree &tree);

/// How format() lays out.
struct Layout
{
    std::string_view lineEnd = "\n";
    std::string_view indent = "  "; ///< one level
};

/// The same JSON with one member or element a line, empty brackets closed at once: the tokens are
/// the text's own, byte for byte and in their order. A line end at the end is kept, not added. For
/// trees without faults.
std::string format(const Tree &tree, const Layout &layout = {});

/// A text in UTF-8 as a JSON string, quotes included.
std::string jsonString(std::string_view text);

} // namespace vaultlock::policy
