// SPDX-License-Identifier: GPL-3.0-or-later

// From a text to a tree, whatever the text is.
#pragma once

#include "policy/reader/tree.h"

namespace vaultlock::policy {

/// The deepest nesting that is read; what is deeper is passed over with one fault.
inline constexpr int maxDepth = 64;

/// Reads JSON as RFC 8259 has it and nothing more, and goes on after a fault, so that one missing
/// comma does not hide the rest. A tree without faults is JSON. (Lone surrogates in `\u` escapes,
/// which the RFC's grammar lets through and calls unpredictable in section 8.2, are a fault: they
/// are no UTF-8.) Linear in the text; recursion ends at maxDepth.
Tree read(std::string_view text);

} // namespace vaultlock::policy
