// SPDX-License-Identifier: GPL-3.0-or-later

// The fixes that nobody has to think about.
#pragma once

#include "policy/linter.h"

#include <string>

namespace vaultlock::policy {

/// Whether the finding's first fix can be made without asking: it gives the text the one meaning
/// that it can have had, and no reading of the policy as it stands, or of the policy as it was
/// meant, comes out otherwise. For each rule the reason stands in safefixes.cpp.
/// text: what the finding is of.
bool isSafe(const Finding &finding, std::string_view text);

struct SafelyFixed
{
    std::string text;
    int count = 0; ///< of fixes
};

/// Fixes and lints again until no safe problem is left, or none can be mended. A fix is made only
/// if the text read again has fewer faults or no new error, and nothing that could be read is gone.
/// Any text; pure.
SafelyFixed withAllSafeFixes(std::string_view text, const std::optional<ChosenVault> &vault = {});

} // namespace vaultlock::policy
