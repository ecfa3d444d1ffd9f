// SPDX-License-Identifier: GPL-3.0-or-later

// Text around a policy, and policies in another notation.
#pragma once

#include "policy/arrival/layer.h"
#include "policy/reader/tree.h"

#include <optional>

namespace vaultlock::policy {

/// A policy in the midst of a Markdown code fence, a piece of Terraform or YAML, or any other text:
/// what takes it out. Nothing where there is none that can be read, or more than one.
std::optional<Peeled> surroundingsOf(const Tree &tree);

/// A policy as Terraform writes it, and what makes JSON of it; or only what it is, with no edits:
/// Terraform, YAML. Nothing where it is neither.
std::optional<Peeled> otherNotationOf(const Tree &tree);

} // namespace vaultlock::policy
