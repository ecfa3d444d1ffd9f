// SPDX-License-Identifier: GPL-3.0-or-later

// Where a part of a string stands in the text.
#pragma once

#include "policy/finding.h"
#include "policy/model/policymodel.h"
#include "policy/reader/tree.h"

#include <string>
#include <string_view>

namespace vaultlock::policy {

/// Part of a value, a view into it. Between the quotes; where the string has escapes, bytes of the
/// value are not bytes of the text: the whole string, as for an empty part.
Span spanOfPart(const Tree &tree, NodeIndex node, std::string_view value, std::string_view part);
/// All that the value says.
Span spanOfValue(const Tree &tree, const ScalarValue &value);

/// The same for a part of a member's key.
Span spanOfKeyPart(const Tree &tree, NodeIndex member, std::string_view key, std::string_view part);
Span spanOfKey(const Tree &tree, NodeIndex member, std::string_view key);

/// Offers to write `replacing` in the place of the part, unless the string has escapes.
void offerPart(Finding &finding, const Tree &tree, NodeIndex node, std::string_view value,
               std::string_view part, std::string replacing);
void offerKeyPart(Finding &finding, const Tree &tree, NodeIndex member, std::string_view key,
                  std::string_view part, std::string replacing);

/// Something in the value is a placeholder, which is a finding of its own.
bool hasPlaceholder(const Tree &tree, NodeIndex node);
bool keyHasPlaceholder(const Tree &tree, NodeIndex member);

bool startsWith(std::string_view text, std::string_view beginning);
bool endsWith(std::string_view text, std::string_view end);

} // namespace vaultlock::policy
