// SPDX-License-Identifier: GPL-3.0-or-later

// What word processors, chats and PDF viewers make of a JSON text.
#pragma once

#include "policy/finding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// What was done to a text, and what undoes it.
struct Typesetting
{
    std::optional<Span> curlyQuotes; ///< the first that stands for a straight one
    std::optional<Span> invisibles;  ///< the first between the strings
    std::optional<Span> lineBreaks;  ///< the first string that goes on in the next line
    std::vector<TextEdit> edits;     ///< inside of strings nothing is changed but line breaks
};

/// Any text; linear in it.
Typesetting typesettingOf(std::string_view text);

} // namespace vaultlock::policy
