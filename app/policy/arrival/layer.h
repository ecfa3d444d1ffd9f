// SPDX-License-Identifier: GPL-3.0-or-later

// What a policy came in, or what was done to its text on the way.
#pragma once

#include "policy/finding.h"

#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct Layer
{
    Rule rule;
    std::string_view kind; ///< which of the rule's sentences; may be empty. A literal
    Span span;             ///< where it is to be seen
};

/// One step nearer to the policy.
struct Peeled
{
    std::vector<Layer> layers;
    std::vector<TextEdit> edits; ///< none where it can only be named
};

} // namespace vaultlock::policy
