// SPDX-License-Identifier: GPL-3.0-or-later

// Small policies that raise each finding, and how they are written instead.
#pragma once

#include "policy/linter.h"

#include <string>
#include <vector>

namespace vaultlock::guide {

struct Example
{
    policy::Rule rule;
    std::string raising; ///< the linter reports the rule; UTF-8, but of the rules about that
    std::string fitting; ///< it does not any more; empty where there is nothing to change
    /// What it looks like does not show what is wrong: thousands of spaces, another encoding.
    bool isTooOddToShow = false;
};

/// The vault that the rule's examples are for, as far as it is known.
policy::ChosenVault exampleVault(policy::Rule rule);

/// At least one of each rule, in their order; the first is the usual way to come to it. Pure.
std::vector<Example> examplesOf(policy::Rule rule);

} // namespace vaultlock::guide
