// SPDX-License-Identifier: GPL-3.0-or-later

// Policies as Terraform writes them.
// Source: Terraform language documentation, "Syntax" (configuration syntax), "Strings and
// Templates", and the function jsonencode.
#pragma once

#include "policy/finding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

struct HclObject
{
    Span span;                   ///< from its opening brace to behind its closing one
    std::vector<TextEdit> edits; ///< within the span: what makes JSON of it
};

/// The object that begins with the brace at the position, as the argument of jsonencode: a
/// reference becomes the text `${…}`, `$${` becomes `${`, comments go. Nothing where it is no
/// object, has no equals sign, or is more than a value can be (a `for`). Linear; no deeper than 64
/// levels.
std::optional<HclObject> hclObjectAt(std::string_view text, std::size_t brace);

/// Where the braces behind `jsonencode(` stand: at most a few.
std::vector<std::size_t> encodedObjectsIn(std::string_view text);

/// Whether the text is a piece of Terraform: a block, a call of jsonencode, an argument.
bool looksLikeTerraform(std::string_view text);

} // namespace vaultlock::policy
