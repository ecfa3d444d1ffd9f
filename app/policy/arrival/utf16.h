// SPDX-License-Identifier: GPL-3.0-or-later

// UTF-16, as Notepad and PowerShell 5 write it ("Unicode").
#pragma once

#include "policy/finding.h"

#include <optional>
#include <string_view>
#include <vector>

namespace vaultlock::policy {

/// What makes UTF-8 of UTF-16 in either byte order, with its mark or without; nothing where the
/// bytes are no UTF-16. Half a character becomes U+FFFD.
std::optional<std::vector<TextEdit>> editsFromUtf16(std::string_view bytes);

} // namespace vaultlock::policy
