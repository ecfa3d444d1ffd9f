// SPDX-License-Identifier: GPL-3.0-or-later

// What a fix does to a text besides what it is there for.
#pragma once

#include "policy/finding.h"
#include "policy/reader/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// The strings, keys and numbers that can be read in the text, that the fix does not touch, and
/// that cannot be read any more after it. Nothing of a fix that takes a policy out of what it is
/// in: the rest is left behind on purpose.
std::vector<std::string> lostBy(std::string_view text, const Fix &fix);

/// Whether the fix of a text that is no JSON leaves less to mend, and loses nothing. Reads the text
/// after the fix.
bool leavesLess(const Tree &tree, const Fix &fix);

/// What is wrong after the fix and was not before: more faults in the JSON, or else errors that are
/// not to be seen in the text before. What comes to light is not new: where the text has become
/// more of JSON, and inside of a member whose name was mended.
/// findings: of the text; after: of the text after the fix.
std::vector<Finding> newErrors(std::string_view text, const std::vector<Finding> &findings,
                               const Fix &fix, const std::vector<Finding> &after);

} // namespace vaultlock::policy
