// SPDX-License-Identifier: GPL-3.0-or-later

// Well-formed UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace vaultlock::policy {

/// The first byte that does not belong to a well-formed sequence (Unicode 15, table 3-7); the size
/// of the text where all do.
std::size_t firstInvalidUtf8(std::string_view text);

bool isAscii(std::string_view text);

/// The first byte of the character that the byte at the position belongs to.
std::size_t characterBegin(std::string_view text, std::size_t at);

void appendUtf8(std::string &out, unsigned codePoint);

} // namespace vaultlock::policy
