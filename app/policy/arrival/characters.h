// SPDX-License-Identifier: GPL-3.0-or-later

// The characters that word processors, chats and PDF viewers put into a text.
// Source: Unicode 15, general categories Zs, Zl, Zp and Cf, and DerivedCoreProperties,
// Default_Ignorable_Code_Point.
#pragma once

#include <cstdint>
#include <string_view>

namespace vaultlock::policy {

struct Character
{
    char32_t code = 0;
    std::size_t size = 1; ///< in bytes
};

/// The one at the position, which is in the text. A byte that is no UTF-8 is U+FFFD by itself.
Character characterAt(std::string_view text, std::size_t at);

enum class Invisibility : std::uint8_t {
    Visible, // or a space or line end as JSON has them
    Space,   // takes room: a no-break space …
    LineEnd, // a line or paragraph separator …
    Nothing, // takes none: a zero-width space, a soft hyphen, a change of direction …
};
Invisibility invisibilityOf(char32_t code);

/// The first character of the text that is not as it looks; the text's size where none is.
std::size_t firstInvisible(std::string_view text);

/// “ ” „ ‟ ″ and the full-width one.
bool isCurlyDouble(char32_t code);
/// ‘ ’ ‚ ‛ ′ and the full-width one.
bool isCurlySingle(char32_t code);

} // namespace vaultlock::policy
